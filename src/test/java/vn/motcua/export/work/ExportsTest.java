package vn.motcua.export.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.export.Export;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.ExportRefusal;
import vn.motcua.export.ExportStatus;
import vn.motcua.export.TestList;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Who may ask for a file and fetch it, and for how long. */
class ExportsTest extends ExportScene {

  @Autowired SweepExports sweep;

  @Test
  void is_nobody_elses() {
    var export = exports.ask(person, TestList.KEY, TestList.rows(1), ExportFormat.CSV);
    drain();
    var other = desk.person("canbo");
    assertThatThrownBy(() -> exports.get(other, export.id())).isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> exports.fetch(other, export.id())).isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> exports.cancel(other, export.id())).isInstanceOf(NotVisible.class);
    assertThat(exports.page(other, Long.MAX_VALUE, 100))
        .noneMatch(each -> each.id() == export.id());
  }

  @Test
  void rights_are_asked_when_it_is_written_and_when_it_is_fetched() {
    var name = UUID.randomUUID().toString();
    var made = ask(Map.of("rows", "1", "forbidden", name));
    drain();
    assertThat(exports.fetch(person, made.id())).exists();
    var waiting = ask(Map.of("rows", "2", "forbidden", name));
    TestList.forbid(name);
    drain();
    assertThat(exports.get(person, waiting.id()).failure())
        .isEqualTo(ExportRefusal.EXPORT_NOT_ALLOWED);
    assertThatThrownBy(() -> exports.fetch(person, made.id())).isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> ask(Map.of("rows", "3", "forbidden", name)))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void the_trail_says_who_asked_and_who_fetched_how_many_lines() {
    var export = ask(TestList.rows(7));
    drain();
    exports.fetch(person, export.id());
    assertThat(trail(export)).containsExactly("export-asked null", "export-fetched 7");
  }

  @Test
  void the_same_is_queued_once_and_nobody_fills_the_queue() {
    var first = ask(TestList.rows(10));
    assertThat(ask(TestList.rows(10)).id()).isEqualTo(first.id());
    for (var rows = 11; rows < 15; rows++) {
      ask(TestList.rows(rows));
    }
    assertThatThrownBy(() -> ask(TestList.rows(15)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(ExportRefusal.EXPORT_TOO_MANY));
    exports.cancel(person, first.id());
    assertThat(ask(TestList.rows(15)).status()).isEqualTo(ExportStatus.WAITING);
  }

  @Test
  void what_a_format_cannot_hold_is_refused_before_it_is_begun() {
    assertThatThrownBy(
            () -> exports.ask(person, TestList.KEY, TestList.rows(100_001), ExportFormat.PDF))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(ExportRefusal.EXPORT_TOO_LONG));
    assertThatThrownBy(() -> exports.ask(person, "none", Map.of(), ExportFormat.CSV))
        .isInstanceOf(Refused.class);
  }

  @Test
  void is_deleted_after_the_days_the_province_keeps_files() {
    var export = ask(TestList.rows(1));
    drain();
    ended(export, Duration.ofDays(6));
    sweep.run();
    assertThat(exports.fetch(person, export.id())).exists();
    ended(export, Duration.ofDays(8));
    sweep.run();
    assertThat(exports.get(person, export.id()).status()).isEqualTo(ExportStatus.EXPIRED);
    assertThat(folder.find(export)).isEmpty();
    assertThatThrownBy(() -> exports.fetch(person, export.id())).isInstanceOf(NotVisible.class);
  }

  @Test
  void says_so_when_the_file_is_not_on_this_machine() throws IOException {
    var export = ask(TestList.rows(1));
    drain();
    folder.delete(export);
    assertThatThrownBy(() -> exports.fetch(person, export.id()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(ExportRefusal.EXPORT_FILE_GONE));
  }

  private void ended(Export export, Duration ago) {
    jdbc.sql("update export.job set ended_at = :at where job_id = :id")
        .param("at", clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
        .param("id", export.id())
        .update();
  }

  private List<String> trail(Export export) {
    return jdbc.sql(
            """
            select action || ' ' || coalesce(cast(details as jsonb) ->> 'lines', 'null')
              from audit.entry
             where subject = :subject
             order by id
            """)
        .param("subject", "export:" + export.id())
        .query(String.class)
        .list();
  }
}
