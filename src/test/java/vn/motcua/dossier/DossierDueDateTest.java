package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.VietnamTime.at;
import static vn.motcua.testing.VietnamTime.instant;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** The day a dossier is promised for, and what moves it. */
@DemonstrationTest
class DossierDueDateTest {

  @Autowired Desk desk;
  @Autowired DossierActions actions;

  @Test
  void promises_the_date_of_the_working_calendar() {
    var dossier = at("2026-11-20T09:12", desk::received);

    assertThat(dossier.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
    assertThat(dossier.timing().dueAt()).isEqualTo(instant("2026-11-26T17:00"));
  }

  @Test
  void asks_for_a_supplement_once_only() {
    var received = desk.received();
    var waiting = desk.act("tiepnhan", received, Action.REQUEST_SUPPLEMENT, "Thiếu bản án ly hôn.");
    var back = desk.act("tiepnhan", waiting, Action.SUPPLEMENT, "");

    assertThat(back.status()).isEqualTo(Status.RECEIVED);
    assertRefused(
        DossierRefusal.SUPPLEMENT_ALREADY_REQUESTED,
        () -> desk.act("tiepnhan", back, Action.REQUEST_SUPPLEMENT, "Lại thiếu."));
  }

  @Test
  void goes_on_without_the_waiting_after_a_supplement_at_intake() {
    var received = at("2026-11-02T08:00", desk::received);
    assertThat(received.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 5));

    var waiting =
        at(
            "2026-11-03T08:00",
            () -> desk.act("tiepnhan", received, Action.REQUEST_SUPPLEMENT, "Thiếu."));
    var back = at("2026-11-10T08:00", () -> desk.act("tiepnhan", waiting, Action.SUPPLEMENT, ""));

    assertThat(back.timing().clockStartedAt()).isEqualTo(received.timing().clockStartedAt());
    // five working days (3 to 10 November) are taken out
    assertThat(back.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 12));
  }

  @Test
  void starts_again_from_zero_after_a_supplement_asked_for_by_the_officer() {
    var assigned = at("2026-11-02T08:00", desk::assigned);
    var waiting =
        at(
            "2026-11-03T08:00",
            () -> desk.act("canbo", assigned, Action.REQUEST_SUPPLEMENT, "Thiếu."));
    var back = at("2026-11-10T08:00", () -> desk.act("tiepnhan", waiting, Action.SUPPLEMENT, ""));

    assertThat(back.status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(back.isHeldBy(desk.person("canbo").accountId())).isTrue();
    assertThat(back.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 13));
  }

  @Test
  void lets_an_officer_ask_only_within_three_working_days() {
    var assigned = at("2026-11-02T08:00", desk::assigned);

    assertRefused(
        DossierRefusal.SUPPLEMENT_TOO_LATE,
        () ->
            at(
                "2026-11-06T08:00",
                () -> desk.act("canbo", assigned, Action.REQUEST_SUPPLEMENT, "Thiếu.")));
  }

  @Test
  void apologises_once_and_a_day_before() {
    var assigned = at("2026-11-02T08:00", desk::assigned);

    assertRefused(
        DossierRefusal.APOLOGY_TOO_LATE,
        () -> at("2026-11-05T08:00", () -> reschedule(assigned, "2026-11-10")));
    assertRefused(
        DossierRefusal.NEW_DATE_NOT_WORKING,
        () -> at("2026-11-04T08:00", () -> reschedule(assigned, "2026-11-08")));
    var moved = at("2026-11-04T08:00", () -> reschedule(assigned, "2026-11-10"));
    assertThat(moved.timing().dueAt()).isEqualTo(instant("2026-11-10T17:00"));
    assertRefused(
        DossierRefusal.REAPPOINTED_ALREADY,
        () -> at("2026-11-05T08:00", () -> reschedule(moved, "2026-11-12")));
  }

  private Dossier reschedule(Dossier dossier, String day) {
    return actions.perform(
        desk.person("canbo"),
        dossier.code(),
        Action.RESCHEDULE,
        new Request(
            dossier.version(), "Cần xác minh.", null, null, LocalDate.parse(day), null, List.of()));
  }
}
