package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.EventAuthority;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.separation.Exemptions;
import vn.motcua.dossier.separation.Exemptions.Wanted;
import vn.motcua.dossier.store.ExemptionStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Grant;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

/** Whoever received a dossier does not decide it, but under an exemption. */
@UseCaseTest
class SeparationTest {

  @Autowired ApplicationContext context;
  @Autowired Exemptions exemptions;
  @Autowired Dossiers dossiers;
  @Autowired ExemptionStore received;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TestOffice office;
  private Actor both;
  private Actor administrator;
  private LocalDate today;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
    both = with(office.reception, Role.RECEPTION, Role.LEADER);
    administrator = with(office.reception, Role.ADMINISTRATOR);
    today = Vietnam.date(clock.instant());
  }

  @Test
  void whoever_received_a_dossier_neither_approves_nor_refuses_it() {
    var dossier = office.awaitingSignature("Lương Thị Tách", clock.instant());
    for (var act : List.of(Action.APPROVE, Action.REFUSE)) {
      assertThat(refusal(() -> office.perform(both, dossier, act, clock.instant())))
          .as(act.name())
          .isEqualTo(DossierRefusal.RECEIVED_BY_SELF.name());
    }
    assertThat(dossiers.get(both, dossier.code()).status()).isEqualTo(Status.AWAITING_SIGNATURE);
    var approved = office.perform(office.leader, dossier, Action.APPROVE, clock.instant());
    assertThat(approved.status()).isEqualTo(Status.APPROVED);
    assertThat(dossiers.view(both, dossier.code()).authorities()).isEmpty();
  }

  @Test
  void whoever_takes_in_the_supplement_of_what_was_not_received_yet_receives_it() {
    var submitted = office.submitted("Vi Thị Bù", clock.instant());
    var asked =
        office.perform(office.reception, submitted, Action.REQUEST_SUPPLEMENT, clock.instant());
    var other = with(office.returning, Role.RECEPTION, Role.LEADER);
    var taken = office.perform(other, asked, Action.SUPPLEMENT, clock.instant());
    assertThat(taken.status()).isEqualTo(Status.RECEIVED);

    assertThat(refusal(() -> office.perform(other, taken, Action.REFUSE, clock.instant())))
        .isEqualTo(DossierRefusal.RECEIVED_BY_SELF.name());
    var refused = office.perform(office.leader, taken, Action.REFUSE, clock.instant());
    assertThat(refused.status()).isEqualTo(Status.REFUSED);
  }

  @Test
  void whoever_takes_in_a_supplement_during_handling_has_not_received_the_dossier() {
    var assigned = office.assigned("Hà Văn Thêm", clock.instant());
    var asked =
        office.perform(office.officer, assigned, Action.REQUEST_SUPPLEMENT, clock.instant());
    var other = with(office.returning, Role.RECEPTION, Role.LEADER);
    var taken = office.perform(other, asked, Action.SUPPLEMENT, clock.instant());

    var refused = office.perform(other, taken, Action.REFUSE, clock.instant());
    assertThat(refused.status()).isEqualTo(Status.REFUSED);
  }

  @Test
  void an_acceptance_is_not_taken_back_and_one_that_was_would_not_count() {
    var submitted = office.submitted("Mã Thị Lùi", clock.instant());
    var accepted = office.perform(both, submitted, Action.ACCEPT, clock.instant());
    assertThat(refusal(() -> office.perform(both, accepted, Action.TAKE_BACK, clock.instant())))
        .as("the applicant has the date in hand")
        .isEqualTo(DossierRefusal.NOT_TO_BE_TAKEN_BACK.name());

    assertThat(received.received(accepted.id(), both.accountId())).isTrue();
    takenBack(accepted);
    assertThat(received.received(accepted.id(), both.accountId())).isFalse();
  }

  /** As no act of this system can: the rule must hold for every act that stands no more. */
  private void takenBack(Dossier dossier) {
    jdbc.sql(
            """
            insert into dossier.dossier_event (dossier_id, seq, at, action, actor_id, actor_name, agency_id,
                   from_status, to_status, step, to_agency_id)
            select dossier_id, seq + 1, at, 'TAKE_BACK', actor_id, actor_name, agency_id,
                   to_status, from_status, step, to_agency_id
              from dossier.dossier_event
             where dossier_id = :dossier
               and action = 'ACCEPT'
            """)
        .param("dossier", dossier.id())
        .update();
  }

  @Test
  void the_desk_refuses_at_intake_what_it_took_in() {
    var submitted = office.submitted("Nông Văn Sai", clock.instant());
    var refused = office.perform(office.reception, submitted, Action.REFUSE, clock.instant());
    assertThat(refused.status()).isEqualTo(Status.REFUSED);
  }

  @Test
  void an_exemption_lets_the_receiver_decide_and_lists_each_use() {
    var id = exemptions.grant(administrator, wanted(today, today.plusDays(20)));
    var dossier = office.awaitingSignature("Bế Văn Ít", clock.instant());
    var approved = office.perform(both, dossier, Action.APPROVE, clock.instant());

    assertThat(approved.status()).isEqualTo(Status.APPROVED);
    var uses = exemptions.uses(administrator, id, 0, 0).items();
    assertThat(uses).hasSize(1);
    assertThat(uses.getFirst().code()).isEqualTo(dossier.code());
    assertThat(exemptions.get(administrator, id).uses()).isEqualTo(1);
    assertThat(dossiers.view(both, dossier.code()).authorities())
        .containsExactly(new EventAuthority(approved.version(), "Chỉ có hai công chức", null));
    assertThat(audited(dossier)).isEqualTo(1);
  }

  @Test
  void an_exemption_ends_by_itself_and_at_once_when_taken_back() {
    var past = exemptions.grant(administrator, wanted(today.plusDays(1), today.plusDays(2)));
    var dossier = office.awaitingSignature("Đinh Thị Hết", clock.instant());
    assertThat(refusal(() -> office.perform(both, dossier, Action.APPROVE, clock.instant())))
        .as("not begun")
        .isEqualTo("RECEIVED_BY_SELF");
    exemptions.revoke(administrator, past);
    var id = exemptions.grant(administrator, wanted(today, today));
    exemptions.revoke(administrator, id);
    assertThat(refusal(() -> office.perform(both, dossier, Action.APPROVE, clock.instant())))
        .as("taken back")
        .isEqualTo("RECEIVED_BY_SELF");
    assertThat(refusal(() -> exemptions.revoke(administrator, id))).isEqualTo("EXEMPTION_OVER");
  }

  @Test
  void an_exemption_needs_a_reason_days_and_a_right_over_the_unit() {
    var refused =
        catchThrowableOfType(
            Refused.class,
            () -> exemptions.grant(administrator, new Wanted("không có", " ", null, null)));
    assertThat(refused.findings())
        .extracting(finding -> finding.field())
        .containsExactly("agency", "reason", "from", "to");
    assertThat(refusal(() -> exemptions.grant(administrator, wanted(today, today.minusDays(1)))))
        .isEqualTo("DAYS_REVERSED");
    assertThatThrownBy(() -> exemptions.grant(office.leader, wanted(today, today)))
        .isInstanceOf(Denied.class);
    var id = exemptions.grant(administrator, wanted(today, today));
    assertThat(refusal(() -> exemptions.grant(administrator, wanted(today, today))))
        .isEqualTo("EXEMPTED_ALREADY");
    assertThatThrownBy(() -> exemptions.get(office.officer, id)).isInstanceOf(NotVisible.class);
    assertThat(exemptions.get(with(office.officer, Role.INSPECTOR), id).id()).isEqualTo(id);
  }

  private Wanted wanted(LocalDate from, LocalDate to) {
    return new Wanted(office.code(), "Chỉ có hai công chức", from, to);
  }

  private int audited(Dossier dossier) {
    return jdbc.sql(
            """
            select count(*)
              from audit.entry
             where subject = :subject
               and action = 'separation-exemption-used'
            """)
        .param("subject", "dossier:" + dossier.code())
        .query(Integer.class)
        .single();
  }

  private static String refusal(Runnable act) {
    return catchThrowableOfType(Refused.class, act::run).code().name();
  }

  private static Actor with(Actor person, Role... roles) {
    return new Actor(
        person.accountId(),
        person.username(),
        person.fullName(),
        person.agencyId(),
        person.agencyPath(),
        person.departmentId(),
        Arrays.stream(roles).map(role -> new Grant(role, person.agencyPath())).toList());
  }
}
