package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.motcua.testing.ChildApplication;
import vn.motcua.testing.ChildApplication.Answer;

/**
 * {@code ./motcua verify-audit} beside a running system, without one, and on another's database.
 */
@Order(2)
@ResourceLock(TestTrail.ALONE)
class VerifyAuditTest {

  private static final String WRITE =
      """
      insert into audit.entry
        (subject, at, account_id, username, agency_path, action, details, hash)
      values
        ('dossier:H50.101-261123-0001', '2026-11-23T02:00:00Z', 7, 'canbo', '/1/20/', 'tested',
         '{}', '\\x%s')
      """;

  @TempDir Path folder;

  @Test
  void finds_one_row_altered_by_hand_whether_the_system_runs_or_not() throws Exception {
    try (var application = ChildApplication.onClassPath(folder.resolve("data"), false)) {
      assertThat(application.command("verify-audit"))
          .satisfies(answer -> says(answer, 2, "Chưa có dữ liệu", "There is no data"));
      application.start();
      var id = write(application);
      awaitSealed(application, id);
      var whole = application.command("verify-audit");
      says(whole, 0, "Nhật ký còn nguyên vẹn", "The audit trail is whole");
      var kept = Files.writeString(folder.resolve("kept.log"), "noted: " + whole.output());

      alter(application, id);
      names(application.command("verify-audit"), id);
      assertThat(application.status("/actuator/health")).as("undisturbed").isEqualTo(200);
      assertThat(application.stop()).isEqualTo(143);

      names(application.command("verify-audit", kept.toString()), id);
      assertThat(folder.resolve("data/pg/postmaster.pid")).as("stopped again").doesNotExist();

      says(application.command("no-such"), 2, "no such command");
      says(application.command("verify-audit", "no such file"), 2, "cannot be read");
    }
  }

  @Test
  void works_on_a_database_of_somebody_elses() throws Exception {
    try (var trail = TestTrail.begin();
        var nobody = ChildApplication.onClassPath(folder.resolve("data"), false)) {
      trail.append(4);
      trail.sealTrail.handle();
      var kept = Files.writeString(folder.resolve("kept"), trail.seals.last().orElseThrow().text());
      var login = trail.login();
      var settings =
          Map.of(
              "MOTCUA_DB_URL", login.url(),
              "MOTCUA_DB_USER", login.user(),
              "MOTCUA_DB_PASSWORD", login.password());
      says(
          nobody.command(settings, "verify-audit", kept.toString()),
          0,
          "4 bản ghi trong 1 lô đã niêm phong, 0 bản ghi chờ niêm phong");

      trail.tamper(
          "delete from audit.batch",
          "delete from audit.entry",
          "update audit.sealing set batches = 0, through_id = 0");
      says(nobody.command(settings, "verify-audit", kept.toString()), 1, "lô số 1 không còn mang");
    }
  }

  @Test
  void does_not_touch_a_database_of_an_older_version() throws Exception {
    try (var trail = TestTrail.asOf("202611221100");
        var nobody = ChildApplication.onClassPath(folder.resolve("data"), false)) {
      var login = trail.login();
      says(
          nobody.command(
              Map.of(
                  "MOTCUA_DB_URL", login.url(),
                  "MOTCUA_DB_USER", login.user(),
                  "MOTCUA_DB_PASSWORD", login.password()),
              "verify-audit"),
          2,
          "phiên bản cũ hơn");
    }
  }

  private static long write(ChildApplication application) throws Exception {
    var entry =
        new StoredEntry(
            "dossier:H50.101-261123-0001",
            null,
            Instant.parse("2026-11-23T02:00:00Z"),
            7,
            "canbo",
            "/1/20/",
            "tested",
            "{}");
    var hash = HexFormat.of().formatHex(entry.hash(new byte[0]));
    return query(application, WRITE.formatted(hash) + " returning id");
  }

  private static void awaitSealed(ChildApplication application, long id) throws Exception {
    var deadline = System.nanoTime() + 90_000_000_000L;
    while (query(application, "select count(*) from audit.batch where to_id >= " + id) == 0) {
      assertThat(System.nanoTime()).as("sealed within a minute").isLessThan(deadline);
      Thread.sleep(200);
    }
  }

  private static void alter(ChildApplication application, long id) throws Exception {
    query(
        application,
        """
        alter table audit.entry disable trigger user;
        update audit.entry set action = 'other' where id = %1$d;
        alter table audit.entry enable trigger user;
        select %1$d
        """
            .formatted(id));
  }

  private static long query(ChildApplication application, String sql) throws Exception {
    try (var connection = DriverManager.getConnection(application.databaseUrl());
        var statement = connection.createStatement()) {
      var rows = statement.execute(sql);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      try (var answer = statement.getResultSet()) {
        answer.next();
        return answer.getLong(1);
      }
    }
  }

  private static void names(Answer answer, long id) {
    says(
        answer,
        1,
        "bản ghi số " + id + ", lúc 09:00 23/11/2026, tài khoản canbo",
        "dossier H50.101-261123-0001",
        "nội dung đã bị sửa",
        "its words were altered");
  }

  private static void says(Answer answer, int exitCode, String... words) {
    assertThat(answer.output()).contains(words).doesNotContain("\tat ");
    assertThat(answer.exitCode()).as(answer.output()).isEqualTo(exitCode);
  }
}
