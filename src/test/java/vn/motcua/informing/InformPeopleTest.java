package vn.motcua.informing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.intake.SubmitDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Submitter;
import vn.motcua.notification.Inbox;
import vn.motcua.notification.Language;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class InformPeopleTest {

  @Autowired Desk desk;
  @Autowired ReceiveDossier receive;
  @Autowired SubmitDossier submit;
  @Autowired Inbox inbox;
  @Autowired JdbcClient jdbc;

  private record Told(String kind, String channel, String address, String body, boolean later) {}

  @Test
  void the_applicant_hears_of_the_way_from_receipt_to_result_by_each_way_given() {
    var received = receive(applicant("linh@dan.test"), null);
    assertThat(told(received.code()))
        .extracting(Told::kind, Told::channel, Told::address)
        .containsExactlyInAnyOrder(
            tuple("informing.received", "IN_APP", ""),
            tuple("informing.received", "EMAIL", "linh@dan.test"),
            tuple("informing.received", "SMS", "+84900000472"));
    assertThat(told(received.code()))
        .filteredOn(told -> told.channel().equals("EMAIL"))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.body())
                    .contains(
                        received.code().value(),
                        "/tra-cuu/" + received.code(),
                        "hẹn trả kết quả trước",
                        "Ủy ban nhân dân xã Vĩnh Hoàng"));

    var assigned =
        desk.assign("truongphong", desk.act("tiepnhan", received, Action.FORWARD, ""), "canbo");
    var signed =
        desk.act(
            "lanhdao",
            desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, ""),
            Action.APPROVE,
            "");
    var finished = desk.act("vanthu", signed, Action.ISSUE_RESULT, "");
    desk.act("traketqua", finished, Action.RETURN_RESULT, "");
    assertThat(kinds(received.code()))
        .containsExactly("informing.received", "informing.ready", "informing.delivered");
  }

  @Test
  void a_supplement_asked_for_during_handling_is_told_when_it_cannot_be_taken_back_any_more() {
    var assigned = desk.assigned();
    var asked = desk.act("canbo", assigned, Action.REQUEST_SUPPLEMENT, "Thiếu bản chính");
    assertThat(told(asked.code()))
        .filteredOn(told -> told.kind().equals("informing.supplement-asked"))
        .isNotEmpty()
        .anySatisfy(told -> assertThat(told.later()).isTrue())
        .allSatisfy(
            told ->
                assertThat(told.body())
                    .contains(
                        told.channel().equals("SMS") ? "Thieu ban chinh" : "Thiếu bản chính"));
    desk.act("canbo", asked, Action.TAKE_BACK, "");
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from notification.message
                     where subject_id = :code and kind = 'informing.supplement-asked'
                       and channel = 'IN_APP' and state <> 'WITHDRAWN'
                    """)
                .param("code", asked.code().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void at_intake_it_is_told_at_once_with_the_reason() {
    var submitted =
        submit.handle(desk.person("tiepnhan"), desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS), null);
    desk.act("tiepnhan", submitted, Action.REQUEST_SUPPLEMENT, "Thiếu tờ khai");
    assertThat(told(submitted.code()))
        .filteredOn(told -> told.kind().equals("informing.supplement-asked"))
        .isNotEmpty()
        .noneSatisfy(told -> assertThat(told.later()).isTrue());
    assertThat(kinds(submitted.code()))
        .containsExactly("informing.submitted", "informing.supplement-asked");
  }

  @Test
  void whoever_handed_it_in_is_told_too_but_not_twice_on_one_telephone() {
    var other = new Submitter("Trần Văn Nộp", "045196000219", "0900000473", "Ủy quyền");
    var same = new Submitter("Trần Văn Nộp", "045196000219", "0900.000.472", "Ủy quyền");
    assertThat(told(receive(applicant(""), other).code()))
        .extracting(Told::address)
        .contains("+84900000472", "+84900000473");
    assertThat(told(receive(applicant(""), same).code()))
        .filteredOn(told -> told.channel().equals("SMS"))
        .hasSize(1);
  }

  @Test
  void what_is_given_back_at_once_is_told_to_nobody() {
    assertThat(told(desk.certified().dossier())).isEmpty();
  }

  @Test
  void a_refusal_a_withdrawal_and_an_apology_say_why() {
    var refused = desk.act("tiepnhan", desk.submitted(), Action.REFUSE, "Không thuộc thẩm quyền");
    assertThat(kinds(refused.code())).contains("informing.refused");
    var withdrawn = desk.act("tiepnhan", desk.received(), Action.WITHDRAW, "Theo đơn");
    assertThat(kinds(withdrawn.code())).contains("informing.withdrawn");
    var stopped = desk.act("tiepnhan", desk.received(), Action.STOP, "Không bổ sung");
    assertThat(kinds(stopped.code())).contains("informing.stopped");
  }

  @Test
  void a_dossier_for_another_commune_is_told_of_as_such() {
    var taken = desk.takenInFor("H50.102");
    assertThat(told(taken.code()))
        .isNotEmpty()
        .allSatisfy(told -> assertThat(told.kind()).isEqualTo("informing.received-elsewhere"));
  }

  @Test
  void a_citizen_reads_in_the_app_in_either_language_and_marks_what_was_read() {
    var number =
        "0451"
            + UUID.randomUUID()
                .toString()
                .replaceAll("[^0-9]", "")
                .concat("00000000")
                .substring(0, 8);
    var received =
        receive(
            new Applicant("Phan Thị Đọc", number, "0900000474", "", "Thôn Thủy Tú", "Kinh"), null);
    assertThat(inbox.unread(number, 10)).isEqualTo(1);
    var message = inbox.page(number, Language.VI, Long.MAX_VALUE, 10).getFirst();
    assertThat(message.title()).isEqualTo("Đã tiếp nhận hồ sơ " + received.code());
    assertThat(inbox.page(number, Language.EN, Long.MAX_VALUE, 10).getFirst().title())
        .isEqualTo("Dossier " + received.code() + " has been received");
    inbox.markRead("045100000000", message.id());
    assertThat(inbox.unread(number, 10)).as("not by somebody else").isEqualTo(1);
    inbox.markRead(number, message.id());
    assertThat(inbox.unread(number, 10)).isZero();
    assertThat(inbox.page("", Language.VI, Long.MAX_VALUE, 10)).isEmpty();
  }

  private Dossier receive(Applicant applicant, @Nullable Submitter submitter) {
    var usual = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS);
    return receive.handle(
        desk.person("tiepnhan"),
        new Intake(
            usual.agency(),
            usual.procedure(),
            usual.channel(),
            applicant,
            submitter,
            usual.papers(),
            1,
            ReturnBy.COUNTER,
            ""),
        null);
  }

  private static Applicant applicant(String email) {
    return new Applicant(
        "Lê Thị Diệu Linh", "045196000218", "0900000472", email, "Thôn Thủy Tú", "Kinh");
  }

  private List<String> kinds(DossierCode code) {
    return told(code).stream().map(Told::kind).distinct().toList();
  }

  private List<Told> told(DossierCode code) {
    return jdbc.sql(
            """
            select kind, channel, address, body, channel = 'IN_APP' and due_at > made_at as later
              from notification.message
             where subject_id = :code
               and kind like 'informing.%'
             order by message_id
            """)
        .param("code", code.value())
        .query(Told.class)
        .list();
  }
}
