package vn.motcua.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.testing.Api;
import vn.motcua.testing.ChildApplication;
import vn.motcua.testing.Contents;
import vn.motcua.testing.Desk;

/** The system is killed with -9 while files of trays are being made. */
@Order(1)
class ArchiveKillTest {

  private static final int TRAYS = 3;
  private static final int PAGES = 3;
  private static final long PATIENCE_SECONDS = 240;

  /** Trays over the scan of that paper, as clerks would fill and save them. */
  private static final String FILL =
      """
      with tray as (
        insert into scan.tray (account_id, kind, place, status, begun_at, touched_at)
        select a.id, 'dossier-paper', '%1$s', 'WAITING', now(), now()
          from identity.account a
         where a.username = 'tiepnhan'
        returning tray_id, account_id
      ), original as (
        insert into records.file (
          subject_type, subject_id, name, hash, bytes, format, pages, kept_at, kept_by)
        select 'scan-tray', t.tray_id, f.name, f.hash, f.bytes, f.format, f.pages, now(), t.account_id
          from tray t
          join records.file f on f.file_id = %2$d
        returning file_id
      )
      insert into scan.page (tray_id, position, file_id, file_page, dpi, warnings, thumbnail)
      select t.tray_id, n, o.file_id, 0, 150, '{}', ''
        from tray t
       cross join original o
       cross join generate_series(1, %3$d) n
      """;

  private static final String DONE = "select count(*) from scan.tray where status = 'DONE'";
  private static final String RUNNING = "select count(*) from scan.tray where status = 'RUNNING'";

  /** Pages of files made from trays: those uploaded are pictures. */
  private static final String KEPT =
      """
      select count(*) || ' ' || sum(f.pages) || ' ' || count(distinct f.name)
        from dossier.paper_file p
        join records.file f using (file_id)
        join dossier.dossier d using (dossier_id)
       where f.format = 'PDF'
         and p.removed_at is null
         and d.code = '%s'
      """;

  @TempDir Path folder;

  @Test
  void each_tray_becomes_one_file_and_nothing_lies_in_the_store_that_nobody_knows()
      throws Exception {
    var data = folder.resolve("data");
    try (var application = ChildApplication.onClassPath(data, true)) {
      application.start();
      var clerk = Api.at(application.address()).as("tiepnhan");
      var papers = clerk.papers();
      var paper = papers.getFirst().get("id");
      var dossier =
          clerk.receive(Api.intake(Desk.AGENCY, "Lê Thị Diệu Linh", papers), "kill").text("code");
      var scan = Jpeg.of(DrawnPage.letter(150).picture(), 0.9f);
      var uploaded =
          clerk
              .upload(
                  "/api/v1/dossiers/" + dossier + "/papers/" + paper + "/files",
                  "files",
                  "trang.jpg",
                  scan)
              .body()
              .get("files")
              .get(0)
              .get("id")
              .asLong();
      for (var i = 0; i < TRAYS; i++) {
        change(application, FILL.formatted(dossier + "/" + paper, uploaded, PAGES));
      }
      await(application, DONE, 1);
      await(application, RUNNING, 1);
      application.kill();

      application.start();
      assertThat(asked(application, DONE)).isLessThan(Integer.toString(TRAYS));
      // who made it is dead: silent for longer than a page takes
      change(
          application,
          "update scan.tray set seen_at = seen_at - interval '1 hour' where status = 'RUNNING'");
      await(application, DONE, TRAYS);
      assertThat(asked(application, KEPT.formatted(dossier)))
          .isEqualTo(TRAYS + " " + TRAYS * PAGES + " " + TRAYS);
      assertThat(Contents.onDisk(data)).isSubsetOf(Contents.known(application));
    }
  }

  private static void await(ChildApplication application, String question, int atLeast)
      throws Exception {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (Integer.parseInt(asked(application, question)) < atLeast) {
      assertThat(System.nanoTime()).as(question).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static String asked(ChildApplication application, String question)
      throws IOException, SQLException {
    try (var connection = DriverManager.getConnection(application.databaseUrl());
        var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  private static void change(ChildApplication application, String sql)
      throws IOException, SQLException {
    try (var connection = DriverManager.getConnection(application.databaseUrl());
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }
}
