package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Api;
import vn.motcua.testing.ChildApplication;
import vn.motcua.testing.Desk;

/**
 * 64 clerks take dossiers in for one agency while the system, then its database, is killed with -9.
 * Whoever got no answer asks again with the same key.
 */
@Order(2)
class IntakeUnderKillTest {

  private static final int CLERKS = 64;
  private static final int INTAKES_EACH = 4;

  /** The codes of a day and agency are 1…n, each once, and the counter stands at n. */
  private static final String BROKEN_NUMBERING =
      """
      select s.agency_id, s.day
        from (select d.agency_id, split_part(d.code, '-', 2) as day, count(*) as n,
                     count(distinct d.code) as codes,
                     min(split_part(d.code, '-', 3)::int) as first,
                     max(split_part(d.code, '-', 3)::int) as last
                from dossier.dossier d
               group by 1, 2) s
        left join dossier.counter c
             on c.agency_id = s.agency_id
            and c.series = 'code/' || to_date(s.day, 'YYMMDD')
       where s.first <> 1
          or s.last <> s.n
          or s.codes <> s.n
          or c.last is distinct from s.n
      """;

  /** Versions, events and audit entries of a dossier tell the same number of changes. */
  private static final String BROKEN_TRACES =
      """
      select d.code
        from dossier.dossier d
       where d.version <> (select count(*) from dossier.dossier_event e where e.dossier_id = d.dossier_id)
          or d.version <> (select max(e.seq) from dossier.dossier_event e where e.dossier_id = d.dossier_id)
          or d.version <> (select count(*)
                             from audit.entry a
                            where a.subject = 'dossier:' || d.code
                              and jsonb_exists(a.details::jsonb, 'version'))
      """;

  @TempDir Path folder;

  private final Map<String, String> codeOf = new ConcurrentHashMap<>();
  private final Map<String, String> unanswered = new ConcurrentHashMap<>();
  private final List<Map<String, Integer>> papers = new ArrayList<>();

  @Test
  void loses_nothing_acknowledged_and_numbers_without_gap_or_duplicate() throws Exception {
    try (var application = ChildApplication.onClassPath(folder.resolve("data"), true)) {
      application.start();
      var reception = Api.at(application.address()).as("tiepnhan");
      papers.addAll(reception.papers());

      takeIn(application, "A", reception, application::kill);
      assertThat(unanswered).as("those the kill left without an answer").isNotEmpty();
      application.start();
      askAgain(reception);

      takeIn(application, "B", reception, () -> killDatabase(application));
      assertThat(unanswered).as("those the kill left without an answer").isNotEmpty();
      askAgain(reception);

      application.kill();
      killDatabase(application);
      application.start();
      assertThat(codeOf).hasSize(2 * CLERKS * INTAKES_EACH);
      assertThat(codeOf.values()).doesNotHaveDuplicates();
      var last = codeOf.values().stream().max(String::compareTo).orElseThrow();
      assertThat(reception.get("/api/v1/dossiers/" + last).text("code")).isEqualTo(last);
      assertThat(stored(application)).as("code by person").isEqualTo(codeOf);
      assertThat(query(application, BROKEN_NUMBERING)).isEmpty();
      assertThat(query(application, BROKEN_TRACES)).isEmpty();
      assertThat(application.command("verify-audit").exitCode()).isZero();
    }
  }

  private interface Kill {
    void now() throws Exception;
  }

  /** Lets everybody take in and kills when half of it is acknowledged. */
  private void takeIn(ChildApplication application, String round, Api reception, Kill kill)
      throws Exception {
    var half = new CountDownLatch(CLERKS * INTAKES_EACH / 2);
    try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      var work =
          IntStream.range(0, CLERKS)
              .mapToObj(clerk -> clerks.submit(() -> takeIn(round, clerk, reception, half)))
              .toList();
      assertThat(half.await(60, TimeUnit.SECONDS)).as("half taken in").isTrue();
      kill.now();
      await(work);
    } catch (ExecutionException failure) {
      throw new AssertionError(failure.getCause() + "\n" + application.output(), failure);
    }
  }

  private Void takeIn(String round, int clerk, Api reception, CountDownLatch half)
      throws InterruptedException {
    for (var i = 0; i < INTAKES_EACH; i++) {
      // each intake names somebody of its own, and that is also its key
      var person = "Lê %s %d %d".formatted(round, clerk, i);
      if (isAcknowledged(reception, person)) {
        half.countDown();
      } else {
        unanswered.put(person, person);
      }
    }
    return null;
  }

  /** Everybody without an answer asks again with the same key until there is one. */
  private void askAgain(Api reception) throws Exception {
    try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Future<?>>();
      for (var person : unanswered.keySet()) {
        work.add(clerks.submit(() -> insist(reception, person)));
      }
      await(work);
    }
    unanswered.clear();
  }

  private Void insist(Api reception, String person) throws InterruptedException {
    for (var attempt = 0; !isAcknowledged(reception, person); attempt++) {
      assertThat(attempt).as("attempts for " + person).isLessThan(100);
      Thread.sleep(200);
    }
    return null;
  }

  private boolean isAcknowledged(Api reception, String person) throws InterruptedException {
    try {
      var answer = reception.receive(Api.intake(Desk.AGENCY, person, papers), key(person));
      if (answer.status() == 201) {
        codeOf.put(person, answer.text("code"));
        return true;
      }
      assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
      return false;
    } catch (IOException noAnswer) {
      return false;
    }
  }

  private static String key(String person) {
    return person.replaceFirst("Lê ", "");
  }

  private static void killDatabase(ChildApplication application) throws IOException {
    var postgres = application.postgres();
    postgres.destroyForcibly();
    postgres.onExit().join();
  }

  private static void await(List<? extends Future<?>> work) throws Exception {
    for (var each : work) {
      each.get(90, TimeUnit.SECONDS);
    }
  }

  private static Map<String, String> stored(ChildApplication application) throws Exception {
    var stored = new ConcurrentHashMap<String, String>();
    for (var row :
        query(
            application,
            """
            select applicant_name || '=' || code
              from dossier.dossier
             where applicant_name ~ '^Lê [AB] [0-9]'
            """)) {
      var parts = row.split("=");
      assertThat(stored.put(parts[0], parts[1])).as("a second dossier of " + parts[0]).isNull();
    }
    return stored;
  }

  /** First column of every row. */
  private static List<String> query(ChildApplication application, String sql)
      throws SQLException, IOException {
    var rows = new ArrayList<String>();
    try (var connection = DriverManager.getConnection(application.databaseUrl());
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
