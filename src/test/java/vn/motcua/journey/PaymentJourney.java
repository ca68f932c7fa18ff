package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.charge.DossierMoney;
import vn.motcua.demonstration.bank.Mischief;
import vn.motcua.demonstration.bank.PlayedBank;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.receipt.Receipts;
import vn.motcua.shared.SubjectRef;
import vn.motcua.testing.JourneyTest;

/** Fees paid by transfer, through a gateway and at the counter, by a bank that misbehaves. */
@JourneyTest
class PaymentJourney extends Story {

  private static final String CIVIL_COPY = "2.000635";
  private static final String FEE = "8.000";

  @Autowired PlayedBank bank;
  @Autowired DossierMoney money;
  @Autowired Receipts receipts;

  @Autowired List<TimedWork> works;

  @AfterEach
  void the_bank_behaves_again() {
    bank.behave(Mischief.NONE);
    bank.goAway(false);
  }

  @Test
  void somebody_pays_by_qr_and_the_page_notices_by_itself() {
    var inspection = new Inspection();
    var dossier = desk.received(CIVIL_COPY);
    var citizen = somebody(Screen.PHONE).opens(payPage(dossier)).seesTitle("Nộp phí, lệ phí");
    citizen.sees(FEE).sees("mã VietQR").sees("Agribank").sees("Đang chờ ngân hàng báo có");
    inspection.look(citizen, "pay");

    bank.behave(Mischief.DOUBLE);
    var unused = bank.transfer("MBVCB.99.0101 " + reference(dossier) + " CT tu 0101", 8_000);
    citizen.sees("Đã nộp đủ " + FEE).sees("Chuyển khoản");
    inspection.look(citizen, "paid");
    assertThat(receipts(dossier)).isEqualTo(1);
    assertThat(received(dossier)).isEqualTo(8_000);

    var clerk = officer("tiepnhan").opens("/desk/dossiers/" + dossier.code());
    clerk.sees("Đã nộp " + FEE).follows("Phí, lệ phí").sees("Đã nộp đủ").sees("Chuyển khoản");
    inspection.look(clerk, "paid fee");
    assertThat(inspection.findings()).isEmpty();
  }

  @Test
  void a_gateway_silent_for_a_day_is_asked_until_it_says() {
    var dossier = desk.received(CIVIL_COPY);
    bank.behave(Mischief.SILENT);
    bank.goAway(true);
    var citizen = somebody(Screen.PHONE).opens(payPage(dossier)).presses("Đến cổng thanh toán");
    citizen.seesTitle("Ngân hàng giả lập").presses("Trả " + FEE);
    citizen.seesTitle("Nộp phí, lệ phí").sees("Còn phải nộp");
    ask();
    assertThat(received(dossier)).isZero();

    aDayPasses(dossier);
    ask();
    assertThat(received(dossier)).as("still away").isZero();
    bank.goAway(false);
    aDayPasses(dossier);
    ask();
    citizen.sees("Đã nộp đủ " + FEE).sees("Thanh toán trực tuyến");
    assertThat(receipts(dossier)).isEqualTo(1);

    bank.behave(Mischief.DOUBLE);
    bank.pay(attempt(dossier), 8_000);
    assertThat(received(dossier)).as("told of again, much later").isEqualTo(8_000);
    assertThat(receipts(dossier)).isEqualTo(1);
  }

  @Test
  void forged_notices_move_nothing_and_wrong_amounts_leave_a_rest_for_the_counter() {
    var dossier = desk.received(CIVIL_COPY);
    bank.behave(Mischief.FORGED);
    var unused = bank.transfer(reference(dossier), 8_000);
    assertThat(received(dossier)).isZero();

    bank.behave(Mischief.WRONG_AMOUNT);
    var citizen = somebody(Screen.PHONE).opens(payPage(dossier)).presses("Đến cổng thanh toán");
    citizen.presses("Trả " + FEE).sees("Còn phải nộp").sees("1.000");

    var clerk = officer("tiepnhan").opens("/desk/dossiers/" + dossier.code() + "/fee");
    clerk.presses("Thu tiền mặt 1.000").sees("Đã nộp đủ").sees("Nộp tiền mặt");
    assertThat(received(dossier)).isEqualTo(8_000);
    assertThat(receipts(dossier)).as("one for each payment").isEqualTo(2);
    citizen.sees("Đã nộp đủ " + FEE);
  }

  @Test
  void a_refused_dossier_gives_back_in_cash_what_was_paid_in_cash() {
    var dossier = desk.submitted(CIVIL_COPY);
    var clerk = officer("tiepnhan").opens("/desk/dossiers/" + dossier.code() + "/fee");
    clerk.presses("Thu tiền mặt " + FEE).sees("Đã nộp đủ");
    var unused = desk.act("tiepnhan", dossier, Action.REFUSE, "Không thuộc thẩm quyền");
    clerk.opens("/desk/dossiers/" + dossier.code() + "/fee").sees("Phải hoàn trả");
    clerk.page().onDialog(dialog -> dialog.accept());
    clerk.presses("Hoàn trả tiền mặt " + FEE).sees("Hoàn trả tiền mặt");
    assertThat(receipts(dossier)).isZero();
    assertThat(money.open(dossier.code())).isZero();
  }

  private void ask() {
    works.stream().filter(work -> work.name().equals("payment.ask")).forEach(TimedWork::run);
  }

  private String payPage(Dossier dossier) {
    return money.payPage(dossier.code()).orElseThrow();
  }

  private String reference(Dossier dossier) {
    return payPage(dossier).replace("/nop-phi/", "");
  }

  private void aDayPasses(Dossier dossier) {
    jdbc.sql(
            """
            update payment.attempt a
               set begun_at = begun_at - interval '1 day', expires_at = expires_at - interval '1 day',
                   ask_at = now() - interval '1 second'
              from payment.claim c
             where c.claim_id = a.claim_id
               and c.subject_id = :code
            """)
        .param("code", dossier.code().value())
        .update();
  }

  private String attempt(Dossier dossier) {
    return jdbc.sql(
            """
            select a.reference
              from payment.attempt a
              join payment.claim c using (claim_id)
             where c.subject_id = :code
            """)
        .param("code", dossier.code().value())
        .query(String.class)
        .single();
  }

  private long received(Dossier dossier) {
    return jdbc.sql(
            """
            select coalesce(sum(e.dong), 0)
              from payment.event e
              join payment.claim c using (claim_id)
             where c.subject_id = :code
               and e.kind = 'RECEIVED'
            """)
        .param("code", dossier.code().value())
        .query(Long.class)
        .single();
  }

  private long receipts(Dossier dossier) {
    return receipts.of(new SubjectRef("dossier", dossier.code().value())).stream()
        .filter(receipt -> !receipt.isCancelled())
        .count();
  }
}
