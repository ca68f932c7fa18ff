package vn.motcua.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.CitizenBrowser.digits;
import static vn.motcua.testing.CitizenBrowser.text;
import static vn.motcua.testing.Desk.MARITAL_STATUS;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Citizens;
import vn.motcua.citizen.Mandate;
import vn.motcua.citizen.Mandates;
import vn.motcua.citizen.ProvePerson;
import vn.motcua.form.Forms;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** People act for others, as the account says, over the pages. */
@DemonstrationTest
class MandateTest {

  private static final String PAGE = "/toi/tai-khoan/dai-dien";

  @Autowired MockMvc mvc;
  @Autowired Forms forms;
  @Autowired Organisation organisation;
  @Autowired Submissions submissions;
  @Autowired Citizens citizens;
  @Autowired Mandates mandates;
  @Autowired ProvePerson prove;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private OnlineScene acting;

  @BeforeEach
  void signUp() throws Exception {
    acting = new OnlineScene(mvc, forms, organisation);
  }

  @Test
  void whoever_is_written_down_once_is_only_chosen_and_the_desk_reads_the_ground()
      throws Exception {
    var child = digits(12);
    says("GUARDIAN", "Hồ Bé Na", child, "Giấy khai sinh số 12");
    var draft = acting.begin(MARITAL_STATUS);
    assertThat(acting.browser().page(draft)).contains("Hồ Bé Na");
    var code = sent(draft, chosen());
    assertThat(people(code))
        .containsEntry("applicant_name", "Hồ Bé Na")
        .containsEntry("identity_number", child)
        .containsEntry("submitter_name", "Lê Thị Diệu Linh")
        .containsEntry("submitter_ground", "Cha, mẹ, người giám hộ: Giấy khai sinh số 12");
  }

  @Test
  void an_organisation_is_told_with_its_number_which_is_no_identity_number() throws Exception {
    says("ORGANISATION", "Hợp tác xã Hiền Dũng", "3200 123 456", "Giám đốc, quyết định 05");
    var code = sent(acting.begin(MARITAL_STATUS), chosen());
    assertThat(people(code))
        .containsEntry("applicant_name", "Hợp tác xã Hiền Dũng (3200123456)")
        .containsEntry("identity_number", "");
  }

  @Test
  void what_a_proven_person_gives_the_other_uses_until_it_is_taken_back() throws Exception {
    var giver = new OnlineScene(mvc, forms, organisation);
    proven(giver);
    proven(acting);
    gives(giver, acting.number(), inDays(30));
    assertThat(acting.browser().page(PAGE)).contains(giver.number(), "Ủy quyền trong hệ thống");
    var draft = acting.begin(MARITAL_STATUS);
    var chosen = chosen();
    assertThat(people(sent(draft, chosen))).containsEntry("identity_number", giver.number());

    var next = acting.begin(MARITAL_STATUS);
    acting.fill(next, MARITAL_STATUS, "0912345678", chosen);
    giver.browser().post(PAGE + "/" + chosen.substring(1) + "/thoi");
    assertThat(text(acting.send(next))).contains("không còn được làm thay");
    assertThat(acting.browser().page(PAGE)).doesNotContain(giver.number());
  }

  @Test
  void it_ends_with_its_last_day() throws Exception {
    var giver = new OnlineScene(mvc, forms, organisation);
    proven(giver);
    proven(acting);
    gives(giver, acting.number(), inDays(1));
    assertThat(held()).hasSize(1);
    AdjustableClock.at(
        clock.instant().plus(Duration.ofDays(2)), () -> assertThat(held()).isEmpty());
  }

  @Test
  void nobody_gives_or_gets_under_a_number_that_is_not_proven() throws Exception {
    var giver = new OnlineScene(mvc, forms, organisation);
    assertThat(text(giver.browser().post(PAGE + "/uy-quyen", gift(acting.number(), inDays(9)))))
        .contains("cần được xác minh");
    proven(giver);
    gives(giver, acting.number(), inDays(9));
    assertThat(held()).isEmpty();
    assertThat(acting.browser().page(PAGE)).doesNotContain(giver.number());
    proven(acting);
    assertThat(held()).extracting(Mandate::number).containsExactly(giver.number());
  }

  @Test
  void what_is_written_in_another_account_cannot_be_chosen() throws Exception {
    says("PROXY", "Hồ Văn Pả", digits(12), "Giấy ủy quyền");
    var stranger = new OnlineScene(mvc, forms, organisation);
    var draft = stranger.begin(MARITAL_STATUS);
    var answer = stranger.browser().post(draft, "for", chosen(), "contact.phone", "0912345678");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("không còn được làm thay").doesNotContain("Hồ Văn Pả");
    assertThat(stranger.browser().post(PAGE + "/" + chosen().substring(1) + "/thoi").getStatus())
        .isEqualTo(404);
    assertThat(held()).hasSize(1);
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() throws Exception {
    var answer =
        acting
            .browser()
            .post(PAGE, "kind", "GIVEN", "name", "<b>", "number", "12", "lastDay", "01/01/2020");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("Chọn bạn là gì", "Ghi tên người", "mã số tổ chức", "Ghi giấy tờ", "từ hôm nay");
    proven(acting);
    var given = acting.browser().post(PAGE + "/uy-quyen", gift(acting.number(), ""));
    assertThat(given.getStatus()).isEqualTo(422);
    assertThat(text(given)).contains("12 chữ số", "từ hôm nay");
  }

  private void says(String kind, String name, String number, String ground) throws Exception {
    assertThat(
            acting
                .browser()
                .post(PAGE, "kind", kind, "name", name, "number", number, "ground", ground)
                .getRedirectedUrl())
        .isEqualTo(PAGE);
  }

  private static void gives(OnlineScene giver, String holder, String until) throws Exception {
    assertThat(giver.browser().post(PAGE + "/uy-quyen", gift(holder, until)).getRedirectedUrl())
        .isEqualTo(PAGE);
  }

  private static String[] gift(String holder, String until) {
    return new String[] {"holder", holder, "task", "Xin xác nhận", "until", until};
  }

  private String inDays(int days) {
    return Vietnam.show(Vietnam.date(clock.instant()).plusDays(days));
  }

  private void proven(OnlineScene person) {
    var clerk = desk.person("tiepnhan");
    prove.prove(clerk, person.number(), prove.find(clerk, person.number()).version());
  }

  private List<Mandate> held() {
    return mandates.of(citizen());
  }

  private Citizen citizen() {
    return citizens.byIdentity(acting.number()).orElseThrow();
  }

  /** What is chosen for the only one there is. */
  private String chosen() {
    return "M" + held().getFirst().id();
  }

  private String sent(String draft, String whom) throws Exception {
    acting.fill(draft, MARITAL_STATUS, "0912345678", whom);
    acting.photographAll(draft, submissions, submissions.draft(citizen(), OnlineScene.id(draft)));
    return OnlineScene.code(acting.send(draft));
  }

  private Map<String, Object> people(String code) {
    return jdbc.sql(
            """
            select applicant_name, coalesce(identity_number, '') as identity_number, submitter_name,
                   submitter_ground
              from dossier.dossier
             where code = :code
            """)
        .param("code", code)
        .query()
        .singleRow();
  }
}
