package vn.motcua.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.charge.charging.StateFee;
import vn.motcua.charge.model.FeeFacts;
import vn.motcua.charge.store.ChargeStore;
import vn.motcua.charge.taking.GiveBackCash;
import vn.motcua.charge.taking.TakeCash;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Fee;
import vn.motcua.dossier.model.FeeAsked;
import vn.motcua.dossier.spi.DossierFees;
import vn.motcua.payment.Claims;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.SubjectRef;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Fees of dossiers from their first statement to what is given back. */
@DemonstrationTest
class ChargeTest {

  private static final String CIVIL_COPY = "2.000635";
  private static final String MARITAL_STATUS = "1.004873";

  @Autowired Desk desk;
  @Autowired ReceiveDossier receive;
  @Autowired StateFee state;
  @Autowired TakeCash take;
  @Autowired GiveBackCash giveBack;
  @Autowired DossierFees fees;
  @Autowired ChargeStore charges;
  @Autowired Claims claims;

  @Test
  void a_dossier_is_charged_as_it_enters_for_what_was_said_at_the_counter() {
    var intake = desk.intake(Desk.AGENCY, CIVIL_COPY).costing(new FeeAsked(3, 1, false, "", true));
    var dossier = receive.handle(desk.person("tiepnhan"), intake, null);
    assertThat(fees.of(dossier.code())).isEqualTo(new Fee(Fee.State.PAID, 24_000, ""));
    var history = claims.history(claimId(dossier));
    assertThat(history).hasSize(2).last().extracting(event -> event.settled()).isEqualTo(24_000L);
  }

  @Test
  void quantities_beyond_counting_are_refused_and_no_dossier_is_taken_in() {
    var intake = desk.intake(Desk.AGENCY, CIVIL_COPY).costing(new FeeAsked(0, 1, false, "", false));
    assertThatThrownBy(() -> receive.handle(desk.person("tiepnhan"), intake, null))
        .isInstanceOf(Refused.class)
        .hasMessage("QUANTITY_OUT_OF_RANGE");
  }

  @Test
  void what_no_rule_knows_is_asked_for_only_by_who_may_and_with_a_reason() {
    var dossier = desk.received(MARITAL_STATUS);
    var seen = charges.latest(dossier.code().value()).orElseThrow().id();
    var leader = desk.person("lanhdao");
    assertThatThrownBy(
            () -> state.override(desk.person("tiepnhan"), dossier.code(), seen, 15_000, "Thu"))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> state.override(leader, dossier.code(), seen, 15_000, " "))
        .hasMessage("FEE_REASON_MISSING");
    state.override(leader, dossier.code(), seen, 15_000, "Nghị quyết của tỉnh chưa nhập");
    assertThat(fees.of(dossier.code())).isEqualTo(new Fee(Fee.State.DUE, 15_000, ""));
    assertThatThrownBy(() -> state.override(leader, dossier.code(), seen, 9_000, "Trang cũ"))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void two_clerks_at_once_take_it_once() throws Exception {
    var dossier = desk.received(CIVIL_COPY);
    Callable<Boolean> one = () -> taken(dossier, "tiepnhan", "a");
    Callable<Boolean> other = () -> taken(dossier, "traketqua", "b");
    try (var threads = Executors.newFixedThreadPool(2)) {
      var done = threads.invokeAll(List.of(one, other));
      assertThat(done.get(0).get() ^ done.get(1).get()).isTrue();
    }
    assertThat(fees.of(dossier.code())).isEqualTo(new Fee(Fee.State.PAID, 8_000, ""));
  }

  @Test
  void a_button_pressed_twice_takes_it_once() {
    var dossier = desk.received(CIVIL_COPY);
    var clerk = desk.person("tiepnhan");
    take.handle(clerk, dossier.code(), 8_000, "same");
    take.handle(clerk, dossier.code(), 8_000, "same");
    assertThat(fees.of(dossier.code())).isEqualTo(new Fee(Fee.State.PAID, 8_000, ""));
    assertThatThrownBy(() -> take.handle(clerk, dossier.code(), 8_000, "another"))
        .hasMessage("FEE_NOT_OPEN");
  }

  @Test
  void fewer_copies_than_were_paid_leave_something_to_give_back() {
    var dossier = desk.received(CIVIL_COPY);
    var clerk = desk.person("tiepnhan");
    state.reckon(clerk, dossier.code(), seen(dossier), facts(2));
    take.handle(clerk, dossier.code(), 16_000, "all");
    state.reckon(clerk, dossier.code(), seen(dossier), facts(1));
    assertThatThrownBy(() -> giveBack.handle(clerk, dossier.code(), 16_000, "much"))
        .hasMessage("NOTHING_TO_GIVE_BACK");
    giveBack.handle(clerk, dossier.code(), 8_000, "back");
    giveBack.handle(clerk, dossier.code(), 8_000, "back");
    assertThat(claims.of(subject(dossier)).orElseThrow().ledger().refundable()).isZero();
    assertThat(fees.of(dossier.code())).isEqualTo(new Fee(Fee.State.PAID, 8_000, ""));
  }

  @Test
  void what_was_paid_for_a_dossier_withdrawn_before_work_began_is_given_back() {
    var clerk = desk.person("tiepnhan");
    var early = desk.received(CIVIL_COPY);
    take.handle(clerk, early.code(), 8_000, "early");
    var unused = desk.act("tiepnhan", early, Action.WITHDRAW, "Không cần nữa");
    assertThat(claims.of(subject(early)).orElseThrow().ledger().refundable()).isEqualTo(8_000);
    assertThat(fees.settlement(early.code())).contains("Được hoàn trả 8.000");
  }

  private boolean taken(Dossier dossier, String username, String key) {
    try {
      take.handle(desk.person(username), dossier.code(), 8_000, key);
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private static FeeFacts facts(int copies) {
    return FeeFacts.of(new FeeAsked(copies, 1, false, "", false));
  }

  private long seen(Dossier dossier) {
    return charges.latest(dossier.code().value()).orElseThrow().id();
  }

  private long claimId(Dossier dossier) {
    return claims.of(subject(dossier)).orElseThrow().id();
  }

  private static SubjectRef subject(Dossier dossier) {
    return new SubjectRef("dossier", dossier.code().value());
  }
}
