package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.petition.PetitionScene.about;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.petition.handling.PetitionRights;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Limits;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Source;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.receiving.Strangers;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Denied;
import vn.motcua.shared.TimeLimit;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** By when something has to be done about a petition. */
@DemonstrationTest
class PetitionLimitsTest extends PetitionUseCases {

  @Test
  void what_came_by_telephone_counts_from_when_it_came() {
    var at = clock.instant().minus(2, ChronoUnit.DAYS);
    var code =
        enter.handle(clerk, about(Concern.RULE, "Thủ tục khó"), Source.PHONE, at, List.of(), null);
    var petition = scene.now(code);
    assertThat(petition.receipt().at()).isEqualTo(at);
    assertThat(petition.receipt().byName()).isEqualTo(clerk.fullName());
    assertThat(petition.timing().dueAt()).isEqualTo(due(petition, at, 15));
    assertRefused(
        PetitionRefusal.PETITION_MOMENT_AHEAD,
        () ->
            enter.handle(
                clerk,
                about(Concern.RULE, "Mai mới gọi"),
                Source.PHONE,
                clock.instant().plusSeconds(60),
                List.of(),
                null));
    assertRefused(
        PetitionRefusal.PETITION_SOURCE_MISSING,
        () ->
            enter.handle(clerk, about(Concern.RULE, "Từ đâu?"), Source.WEB, null, List.of(), null));
    assertThatThrownBy(
            () ->
                enter.handle(
                    officer,
                    about(Concern.RULE, "Không có quyền"),
                    Source.DESK,
                    null,
                    List.of(),
                    null))
        .isInstanceOf(Denied.class);
  }

  @Test
  void each_limit_counts_working_days_by_the_setting_and_conduct_is_forwarded_sooner() {
    var conduct = scene.conduct();
    assertThat(conduct.timing().limits()).isEqualTo(new Limits(2, 5, 3, 15, 2));
    assertThat(conduct.timing().stepDueAt()).isEqualTo(due(conduct, conduct.receipt().at(), 2));
    assertThat(conduct.timing().dueAt()).isEqualTo(due(conduct, conduct.receipt().at(), 15));
    var rule = scene.sent(about(Concern.RULE, "Nên bỏ một giấy"));
    assertThat(rule.timing().limits().forward()).isEqualTo(5);
  }

  @Test
  void the_clock_stands_while_details_are_awaited_and_they_are_asked_for_once() {
    var sent = scene.conduct();
    var asked = ask.handle(clerk, sent.code(), sent.version(), "Cán bộ nào, ngày nào?");
    assertThat(asked.status()).isEqualTo(Status.AWAITING_DETAILS);
    assertThat(asked.timing().stepDueAt()).isNull();

    AdjustableClock.at(
        clock.instant().plus(14, ChronoUnit.DAYS),
        () -> takeDetails.take(Strangers.SENDER, scene.now(sent.code()), "Ngày 5/11", List.of()));

    var back = scene.now(sent.code());
    assertThat(back.status()).isEqualTo(Status.RECEIVED);
    assertThat(back.subject().content()).contains("Ngày 5/11");
    assertThat(back.timing().dueAt())
        .isAfter(sent.timing().dueAt().plus(11, ChronoUnit.DAYS))
        .isBefore(sent.timing().dueAt().plus(30, ChronoUnit.DAYS));
    assertRefused(
        PetitionRefusal.PETITION_ASKED_ALREADY,
        () -> ask.handle(clerk, sent.code(), back.version(), "Nữa?"));
    assertThat(stories(sent.code())).doesNotContain(Action.RATE);
    assertThat(store.events(back.id()))
        .as("what people add stays out of the story")
        .noneMatch(event -> event.note().contains("Ngày 5/11"));
  }

  @Test
  void the_agency_it_is_forwarded_to_has_it_by_its_own_clock_and_the_first_goes_on_seeing_it() {
    var sent = scene.conduct();
    var later = clock.instant().plus(20, ChronoUnit.DAYS);
    AdjustableClock.at(
        later,
        () ->
            forward.handle(
                clerk, sent.code(), sent.version(), "H50.102", "Cán bộ của xã bên cạnh"));
    var there = scene.now(sent.code());
    assertThat(there.status()).isEqualTo(Status.FORWARDED);
    assertThat(there.holding().agencyId()).isNotEqualTo(sent.holding().agencyId());
    assertThat(there.timing().from()).isEqualTo(later);
    assertThat(there.timing().dueAt()).isEqualTo(due(there, later, 15));
    assertThat(events(sent.code()).getLast().isLate()).as("twenty days for three").isTrue();
    assertThat(petitions.get(clerk, sent.code()).code()).isEqualTo(sent.code());
    assertThat(PetitionRights.actions(clerk, there)).isEmpty();
    assertRefused(
        PetitionRefusal.PETITION_SAME_AGENCY,
        () -> {
          var other = scene.conduct();
          forward.handle(clerk, other.code(), other.version(), Desk.AGENCY, "Về chính mình");
        });
  }

  @Test
  void a_refusal_says_why_and_is_late_after_two_working_days() {
    var inTime = scene.conduct();
    close.refuse(clerk, inTime.code(), inTime.version(), "Không rõ việc gì");
    assertThat(scene.now(inTime.code()).timing().late()).isFalse();
    assertThat(told(inTime.code())).contains("petition.received", "petition.closed");

    var late = scene.conduct();
    AdjustableClock.at(
        late.receipt().at().plus(8, ChronoUnit.DAYS),
        () -> close.refuse(clerk, late.code(), late.version(), "Trùng"));
    assertThat(scene.now(late.code()).timing().late()).isTrue();
    assertRefused(
        PetitionRefusal.PETITION_REASON_MISSING,
        () -> {
          var other = scene.conduct();
          close.refuse(clerk, other.code(), other.version(), " ");
        });
  }

  private Instant due(Petition petition, Instant from, int days) {
    return calendar
        .deadline(petition.holding().agencyId(), from, TimeLimit.workingDays(days), List.of())
        .dueAt();
  }
}
