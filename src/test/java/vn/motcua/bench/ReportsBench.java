package vn.motcua.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import vn.motcua.history.generator.GenerateHistory;
import vn.motcua.testing.ChildApplication;

/**
 * Past dossiers of a province taken over, and reports drawn up among them, at a tenth and at all of
 * the number, to show how cost grows. Beside them: {@code COPY} of the same rows into a bare table,
 * and plain SQL that counts everything each time.
 */
final class ReportsBench {

  static final int DOSSIERS = 1_000_000;

  private static final double LEAST_SHARE_OF_COPY = 0.15;
  private static final double LONGEST_OF_COMMUNE = 100;
  private static final double LONGEST_OF_PROVINCE = 1_000;
  private static final double LONGEST_OF_DASHBOARD = 150;
  private static final double LONGEST_AT_DESK = 50;
  private static final int ASKED = 30;
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration ROUND = Duration.ofSeconds(15);
  private static final List<String> WORDS =
      List.of("nguyen", "tuan", "nguyen thi lan", "thi thu thao", "0900523645", "khong co ai");

  /** What is not in the sums yet, or cannot be searched. */
  private static final String BEHIND =
      """
      select (select coalesce(max(past_id), 0) from history.past_dossier)
           - (select last_number from reporting.past_mark)
           + (select count(*) from evaluation.stale_half)
           + (select count(*) from evaluation.stale_past)
           + (select coalesce(max(past_id), 0) from history.past_dossier)
           - (select last_number from history.search_mark)
      """;

  private static final String FORM_06_BY_COUNTING =
      """
      select c.field,
             count(*) filter (where c.received_on between :from and :to and c.channel = 'ONLINE'),
             count(*) filter (where c.received_on between :from and :to and c.channel <> 'ONLINE'),
             count(*) filter (where c.received_on < :from and (c.closed_on is null or c.closed_on >= :from)),
             count(*) filter (where c.closed_on between :from and :to and c.timeliness = 'EARLY'),
             count(*) filter (where c.closed_on between :from and :to and c.timeliness in ('ON_TIME', 'UNDATED')),
             count(*) filter (where c.closed_on between :from and :to and c.timeliness = 'OVERDUE'),
             count(*) filter (where c.received_on <= :to and (c.closed_on is null or c.closed_on > :to)),
             count(*) filter (where c.overdue @> :to)
        from reporting.counted c
       group by c.field
      """
          .replace(":from", "date '2026-06-15'")
          .replace(":to", "date '2026-09-14'");

  private static final String DASHBOARD_BY_COUNTING =
      """
      select grouping(c.field, c.channel, c.month, c.weekday), c.field, c.channel, c.month, c.weekday,
             count(*) filter (where c.received_on between :from and :to),
             count(*) filter (where c.closed_on between :from and :to),
             count(*) filter (where c.closed_on between :from and :to and c.timeliness = 'OVERDUE'),
             count(*) filter (where c.received_on <= :to and (c.closed_on is null or c.closed_on > :to)),
             count(*) filter (where c.overdue @> :to)
        from (select d.*, date_trunc('month', d.received_on) as month, extract(isodow from d.received_on) as weekday
                from reporting.counted d) c
       group by grouping sets ((c.field), (c.channel), (c.month), (c.weekday), ())
      """
          .replace(":from", "date '2026-06-15'")
          .replace(":to", "date '2026-09-14'");

  private final PrintStream out;
  private final ChildApplication application;
  private final Path folder;
  private final List<Finding> findings = new ArrayList<>();

  private ReportsBench(PrintStream out, ChildApplication application, Path folder) {
    this.out = out;
    this.application = application;
    this.folder = folder;
  }

  static List<Finding> run(Path folder, int dossiers, PrintStream out) throws Exception {
    measured(folder.resolve("tenth"), dossiers / 10, out);
    return measured(folder.resolve("all"), dossiers, out);
  }

  private static List<Finding> measured(Path folder, int dossiers, PrintStream out)
      throws Exception {
    Files.createDirectories(folder);
    try (var application = ChildApplication.asLaunched(folder.resolve("data"), true)) {
      application.start();
      var bench = new ReportsBench(out, application, folder);
      out.printf("%n%,d past dossiers of a province …%n", dossiers);
      bench.takeOver(dossiers);
      bench.reports();
      bench.dashboards();
      bench.evaluation();
      bench.desk();
      return bench.findings;
    }
  }

  private void takeOver(int dossiers) throws Exception {
    var file = folder.resolve("history.csv");
    GenerateHistory.run(
        List.of("--dossiers", Integer.toString(dossiers), "--seed", "1", file.toString()), out);
    var bare = copied(file);
    var answer = application.command("import-dossiers", file.toString());
    if (answer.exitCode() != 0) {
      throw new IllegalStateException(answer.output());
    }
    var rate =
        figure(
            "select stored * 1000.0 / greatest(working_ms, 1) from history.import order by import_id desc limit 1");
    out.printf(
        "  taken over: %,.0f rows/s; COPY into a bare table: %,.0f rows/s; %.2f of it%n",
        rate, bare, rate / bare);
    findings.add(
        Finding.atLeast("import, share of bare COPY", LEAST_SHARE_OF_COPY, rate / bare, ""));
    var began = System.nanoTime();
    while (figure(BEHIND) > 0) {
      Thread.sleep(500);
    }
    out.printf(
        "  in all sums and found by words %.0f s after the import%n",
        (System.nanoTime() - began) / 1e9);
    try (var connection = connection();
        var statement = connection.createStatement()) {
      statement.execute("vacuum (analyze) history.past_dossier");
      statement.execute("vacuum (analyze) history.past_search");
      statement.execute("vacuum (analyze) reporting.tally");
      statement.execute("vacuum (analyze) reporting.day_sum");
      statement.execute("vacuum (analyze) reporting.fact");
    }
  }

  /** Rows a second of the same lines as they are, into a table without any index. */
  private double copied(Path file) throws SQLException, IOException {
    try (var connection = connection();
        var statement = connection.createStatement();
        var lines = Files.newBufferedReader(file);
        var content = Files.newInputStream(file)) {
      var columns =
          Arrays.stream(lines.readLine().split(","))
              .map(column -> "\"" + column.replace("\uFEFF", "") + "\" text")
              .collect(Collectors.joining(", "));
      statement.execute("create table public.bare (" + columns + ")");
      var began = System.nanoTime();
      var rows =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy public.bare from stdin (format csv, header)", content);
      var seconds = (System.nanoTime() - began) / 1e9;
      statement.execute("drop table public.bare");
      return rows / seconds;
    }
  }

  private void reports() throws Exception {
    var counting = new ArrayList<Long>();
    for (var i = 0; i < 5; i++) {
      var began = System.nanoTime();
      figure("select count(*) from (" + FORM_06_BY_COUNTING + ") form");
      counting.add(System.nanoTime() - began);
    }
    var commune = asked("tiepnhan", "/desk/reports?period=quarter-2026-3&lines=field");
    var procedures = asked("tiepnhan", "/desk/reports?period=quarter-2026-3&lines=procedure");
    var province = asked("cchc", "/desk/reports?period=quarter-2026-3&lines=field");
    var agencies = asked("cchc", "/desk/reports?period=quarter-2026-3&lines=agency");
    show("form 06 of a commune", commune);
    show("form 06 of a commune by procedure", procedures);
    show("form 06 of the province", province);
    show("form 06 of the province by agency", agencies);
    show("plain SQL counting all of it", counting);
    findings.add(
        Finding.atMost(
            "form 06 of a commune, p95", LONGEST_OF_COMMUNE, Crowd.share(procedures, 0.95), "ms"));
    findings.add(
        Finding.atMost(
            "form 06 of the province, p95",
            LONGEST_OF_PROVINCE,
            Math.max(Crowd.share(province, 0.95), Crowd.share(agencies, 0.95)),
            "ms"));
  }

  /** Of a quarter that is over, and of the year up to today with what falls due. */
  private void dashboards() throws Exception {
    var counting = new ArrayList<Long>();
    for (var i = 0; i < 3; i++) {
      var began = System.nanoTime();
      figure("select count(*) from (" + DASHBOARD_BY_COUNTING + ") dashboard");
      counting.add(System.nanoTime() - began);
    }
    var slowest = 0.0;
    for (var period : List.of("quarter-2026-3", "year-2026-1")) {
      var query = "view=overview&period=" + period;
      var commune = asked("tiepnhan", "/desk/reports?" + query);
      var province = asked("cchc", "/desk/reports?" + query);
      var officer = asked("canbo", "/desk/reports/own?period=" + period);
      show("dashboard of a commune, " + period, commune);
      show("dashboard of the province, " + period, province);
      show("dashboard of an officer, " + period, officer);
      for (var times : List.of(commune, province, officer)) {
        slowest = Math.max(slowest, Crowd.share(times, 0.95));
      }
    }
    show("plain SQL counting all of it", counting);
    findings.add(Finding.atMost("the slowest dashboard, p95", LONGEST_OF_DASHBOARD, slowest, "ms"));
  }

  /** Nine indices of a commune with its officers, and of every agency of the province. */
  private void evaluation() throws Exception {
    var query = "/desk/reports?view=evaluation&period=";
    for (var period : List.of("quarter-2026-3", "year-2026-1")) {
      var commune = asked("tiepnhan", query + period);
      var province = asked("cchc", query + period);
      show("evaluation of a commune, " + period, commune);
      show("evaluation of the province, " + period, province);
      findings.add(
          Finding.atMost(
              "evaluation of a commune, " + period + ", p95",
              LONGEST_OF_DASHBOARD,
              Crowd.share(commune, 0.95),
              "ms"));
      findings.add(
          Finding.atMost(
              "evaluation of the province, " + period + ", p95",
              LONGEST_OF_PROVINCE,
              Crowd.share(province, 0.95),
              "ms"));
    }
  }

  private void desk() throws Exception {
    var visitors = new ArrayList<Visitor>();
    for (var client = 0; client < Crowd.CLIENTS; client++) {
      visitors.add(Visitor.signedIn(application.address(), "canbo"));
    }
    crowd(
        "worklist",
        (client, number) -> visitors.get(client).page("/desk/dossiers?filter=none&list=open"));
    crowd(
        "search",
        (client, number) -> {
          var visitor = visitors.get(client);
          var word = WORDS.get((client + number) % WORDS.size());
          visitor.page(visitor.send("/desk/search", Map.of("q", word)));
        });
  }

  private void crowd(String name, Crowd.Question question) throws Exception {
    Crowd.ask(question, WARM_UP);
    var times = Crowd.ask(question, ROUND);
    out.printf(
        "  %-36s p50 %.1f ms, p95 %.1f ms, %d clients%n",
        name, Crowd.share(times, 0.5), Crowd.share(times, 0.95), Crowd.CLIENTS);
    findings.add(
        Finding.atMost(
            name + " among past dossiers, p95", LONGEST_AT_DESK, Crowd.share(times, 0.95), "ms"));
  }

  /** How long each of some thirty answers took, after some that are not counted. */
  private List<Long> asked(String username, String path) throws IOException {
    var visitor = Visitor.signedIn(application.address(), username);
    var times = new ArrayList<Long>();
    for (var i = 0; i < ASKED + 10; i++) {
      var began = System.nanoTime();
      visitor.page(path);
      if (i >= 10) {
        times.add(System.nanoTime() - began);
      }
    }
    return times;
  }

  private void show(String what, List<Long> times) {
    out.printf(
        "  %-36s p50 %.1f ms, p95 %.1f ms%n",
        what, Crowd.share(times, 0.5), Crowd.share(times, 0.95));
  }

  private double figure(String sql) throws SQLException, IOException {
    try (var connection = connection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getDouble(1);
    }
  }

  private Connection connection() throws SQLException, IOException {
    return DriverManager.getConnection(application.databaseUrl());
  }
}
