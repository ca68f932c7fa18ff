package vn.motcua.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua.history.file.Column;
import vn.motcua.history.file.Reason;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.platform.idempotency.IdempotencyRefusal;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Role;

/** Who may bring files in, and that no dossier is stored twice. */
class ImportPastDossiersTest extends PastImportScene {

  @Test
  void a_code_is_stored_once_and_a_later_line_closes_what_is_in_hand() {
    var code = PastFileText.newCode();
    var first =
        bringIn(
            new PastFileText()
                .line(code, here(), "2026-03-02", "2026-03-06", "")
                .line(code, here(), "2026-03-02", "2026-03-06", ""));
    assertThat(first.counts().stored()).isEqualTo(1);
    assertThat(first.counts().known()).isEqualTo(1);
    var id = (long) Objects.requireNonNull(past(code).get("past_id"));
    events.told.clear();

    var second =
        bringIn(new PastFileText().line(code, here(), "2026-03-02", "2026-03-06", "2026-03-09"));
    var third =
        bringIn(new PastFileText().line(code, here(), "2026-03-02", "2026-03-06", "2026-03-05"));

    assertThat(second.counts().closed()).isEqualTo(1);
    assertThat(third.counts().known()).isEqualTo(1);
    assertThat(past(code))
        .containsEntry("timeliness", "OVERDUE")
        .containsEntry("overdue", "{[2026-03-07,2026-03-09)}");
    assertThat(events.told)
        .containsExactly(new PastDossiersLeaving(id, id), new PastDossiersStored(id, id));
  }

  @Test
  void a_line_may_close_one_further_up_in_the_same_file() {
    var code = PastFileText.newCode();
    events.told.clear();
    var done =
        bringIn(
            new PastFileText()
                .line(code, here(), "2026-03-02", "2026-03-06", "")
                .line(code, here(), "2026-03-02", "2026-03-06", "2026-03-06"));

    assertThat(done.counts().stored()).isEqualTo(1);
    assertThat(done.counts().closed()).isEqualTo(1);
    assertThat(past(code)).containsEntry("timeliness", "ON_TIME");
    assertThat(events.told).hasSize(1).first().isInstanceOf(PastDossiersStored.class);
  }

  @Test
  void rows_of_agencies_outside_the_scope_are_rejected() {
    var code = PastFileText.newCode();
    var other = elsewhere();
    var done =
        bringIn(
            new PastFileText()
                .line(code, other, "2026-03-02", "", "")
                .line(code, here(), "2026-03-02", "", ""));

    assertThat(done.counts().stored()).isEqualTo(1);
    assertThat(rejected(done).getFirst().reasons())
        .containsExactly(
            new Reason(HistoryRefusal.PAST_LINE_AGENCY_NOT_YOURS, Column.AGENCY, other));
  }

  @Test
  void only_whoever_manages_an_agency_may_bring_files_in() {
    var officer = actor(Role.OFFICER);
    assertThatThrownBy(
            () -> startImport.handle(officer, "a.csv", new ByteArrayInputStream(new byte[1]), null))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> imports.all(officer, null)).isInstanceOf(Denied.class);
  }

  @Test
  void the_same_key_and_file_are_one_import_and_another_file_is_refused() {
    var file = new PastFileText().line(PastFileText.newCode(), here(), "2026-03-02", "", "");
    var key = PastFileText.newCode();
    var first = startImport.handle(manager(), "a.csv", in(file.bytes()), key);
    var again = startImport.handle(manager(), "a.csv", in(file.bytes()), key);

    assertThat(again).isEqualTo(first);
    assertRefused(
        IdempotencyRefusal.KEY_REUSED,
        () -> startImport.handle(manager(), "a.csv", in(new PastFileText().bytes()), key));
  }

  private String elsewhere() {
    return Objects.requireNonNull(
        organisation.search("Vĩnh Thủy", AgencyLevel.COMMUNE, day(), 1).getFirst().gsoCode());
  }
}
