package vn.motcua.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.testing.CitizenBrowser.digits;
import static vn.motcua.testing.CitizenBrowser.text;
import static vn.motcua.testing.Desk.MARITAL_STATUS;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Citizens;
import vn.motcua.citizen.ProvePerson;
import vn.motcua.dossier.DossierCode;
import vn.motcua.form.Forms;
import vn.motcua.helping.store.HelpQueries;
import vn.motcua.helping.team.OpenConsent;
import vn.motcua.helping.team.SetUpTeams;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.submission.OnlineScene;
import vn.motcua.submission.Submission;
import vn.motcua.submission.Submissions;
import vn.motcua.testing.CitizenBrowser;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

/** Somebody of a hamlet helps a neighbour to submit, over the pages. */
@DemonstrationTest
class HelpingTest {

  private static final Pattern CODE_ID =
      Pattern.compile("name=\"codeId\" value=\"([0-9a-f-]{36})\"");
  private static final Pattern SHOWN = Pattern.compile("<strong class=\"mc-code\">(\\d{6})<");

  @Autowired MockMvc mvc;
  @Autowired Forms forms;
  @Autowired Organisation organisation;
  @Autowired Submissions submissions;
  @Autowired Assistances assistances;
  @Autowired Citizens citizens;
  @Autowired ProvePerson prove;
  @Autowired SetUpTeams teams;
  @Autowired OpenConsent openConsent;
  @Autowired FactUpkeep upkeep;
  @Autowired Desk desk;
  @Autowired HelpQueries queries;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final String neighbour = digits(12);
  private OnlineScene scene;
  private CitizenBrowser helper;
  private long team;

  @BeforeEach
  void a_helper_with_a_proven_account() throws Exception {
    scene = new OnlineScene(mvc, forms, organisation);
    helper = scene.browser();
    var clerk = desk.person("tiepnhan");
    prove.prove(clerk, scene.number(), prove.find(clerk, scene.number()).version());
    var leader = desk.person("lanhdao");
    team = teams.begin(leader, leader.agencyId(), "Thôn " + digits(8));
    teams.name(leader, team, scene.number(), "Lê Thị Diệu Linh");
  }

  @Test
  void acts_for_whoever_told_the_code_that_came_to_their_own_telephone() throws Exception {
    var page = begin("0977" + digits(6));
    assertThat(helper.page(page)).contains("Tôi là Hồ Văn Pả", "Lê Thị Diệu Linh", "4 giờ tới");
    consentByCode(page);
    assertThat(helper.page(page)).contains("Đã có sự đồng ý");
    assertThat(assistance(page).consent()).isEqualTo(Consent.CODE);
    assertThat(assistance(page).consentWords()).startsWith("Tôi là Hồ Văn Pả");

    var code = submitted(page);

    var applicant =
        jdbc.sql(
                """
                select applicant_name, identity_number
                  from dossier.dossier
                 where code = :code
                """)
            .param("code", code)
            .query()
            .singleRow();
    assertThat(applicant)
        .containsEntry("applicant_name", "Hồ Văn Pả")
        .containsEntry("identity_number", neighbour);
    assertThat(helper.page(page)).contains("Hồ sơ đã nộp", code);
    assertThat(assistances.ofDossier(code)).map(Assistance::team).map(Team::id).contains(team);
  }

  @Test
  void sees_of_what_was_submitted_no_more_than_the_code() throws Exception {
    var page = begin("0977" + digits(6));
    consentByCode(page);
    var code = submitted(page);
    assertThat(helper.page("/toi")).doesNotContain(code);
    assertThat(helper.get("/toi/ho-so/" + code).getStatus()).isEqualTo(404);
    assertThat(helper.get("/toi/ho-so/" + code + "/bo-sung").getStatus()).isEqualTo(404);
  }

  @Test
  void is_counted_apart_from_what_people_submit_themselves() throws Exception {
    var page = begin("0977" + digits(6));
    consentByCode(page);
    var helped = submitted(page);
    var own = draft(null);
    scene.fill(own, MARITAL_STATUS);
    scene.photographAll(own, submissions, submission(own));
    var self = OnlineScene.code(scene.send(own));
    upkeep.run();
    assertThat(counted(helped)).isTrue();
    assertThat(counted(self)).isFalse();
    var today = Vietnam.date(clock.instant());
    assertThat(queries.byTeam(List.of(team), today, today))
        .singleElement()
        .satisfies(
            help -> {
              assertThat(help.times()).isEqualTo(1);
              assertThat(help.people()).isEqualTo(1);
              assertThat(help.dossiers()).isEqualTo(1);
            });
  }

  @Test
  void acts_for_whoever_signed_a_paper_which_is_kept() throws Exception {
    var page = begin("");
    assertThat(helper.page(page)).doesNotContain("Gửi mã</button>");
    assertThat(send(page, new byte[0]).getStatus()).isEqualTo(422);
    assertThat(send(page, "<html>".getBytes()).getStatus()).isEqualTo(422);
    assertThat(assistance(page).consent()).isNull();
    assertThat(send(page, Scans.picture("jpeg", "Toi dong y")).getStatus()).isEqualTo(302);
    assertThat(assistance(page).consent()).isEqualTo(Consent.PAPER);

    var leader = desk.person("lanhdao");
    assertThat(openConsent.handle(leader, id(page)).name()).isEqualTo("giay-dong-y.jpg");
    var elsewhere = desk.person("lanhdao.huongphung");
    assertThatThrownBy(() -> openConsent.handle(elsewhere, id(page)))
        .isInstanceOf(NotVisible.class);
    // who has no telephone can submit without one
    var code = submitted(page, "");
    assertThat(desk.dossier("tiepnhan", new DossierCode(code)).code().value()).isEqualTo(code);
  }

  @Test
  void cannot_begin_before_the_person_consented_nor_go_on_afterwards() throws Exception {
    var page = begin("0977" + digits(6));
    assertThat(startFor(page).getStatus()).isEqualTo(422);
    consentByCode(page);
    var draft = draft(page);
    AdjustableClock.at(
        clock.instant().plus(Assistance.LONGEST), () -> assertThat(status(draft)).isEqualTo(422));
    assertThat(status(draft)).isEqualTo(200);
    helper.post(page + "/xong");
    assertThat(status(draft)).isEqualTo(422);
    assertThat(text(helper.post(draft + "/nhap", "trang", "FORM", "contact.address", "Ở đâu")))
        .contains("đã xong");
    assertThat(startFor(page).getStatus()).isEqualTo(422);
  }

  @Test
  void who_was_released_acts_no_longer() throws Exception {
    var page = begin("0977" + digits(6));
    consentByCode(page);
    var draft = draft(page);
    var leader = desk.person("lanhdao");
    var member =
        jdbc.sql("select member_id from helping.member where team_id = :team")
            .param("team", team)
            .query(Long.class)
            .single();
    teams.release(leader, team, member);
    assertThat(status(draft)).isEqualTo(422);
    assertThat(helper.page("/ho-tro")).contains("chưa là thành viên");
    assertThat(post("0977000111", neighbour).getStatus()).isEqualTo(422);
  }

  @Test
  void helps_one_person_at_a_time_and_nobody_sees_whom() throws Exception {
    var first = begin("0977" + digits(6));
    consentByCode(first);
    var second = begin("0977" + digits(6));
    assertThat(helper.page(first)).contains("Lần giúp này đã xong");
    var other = new OnlineScene(mvc, forms, organisation).browser();
    assertThat(other.get(second).getStatus()).isEqualTo(404);
    assertThat(other.post(second + "/ma").getStatus()).isEqualTo(404);
    assertThat(other.post(second + "/xong").getStatus()).isEqualTo(404);
    assertThat(other.page("/ho-tro")).contains("chưa là thành viên");
  }

  @Test
  void a_code_for_one_person_is_no_consent_of_another() throws Exception {
    var first = begin("0977" + digits(6));
    var asked = text(helper.post(first + "/ma"));
    var second = begin("0977" + digits(6));
    var answer =
        helper.post(
            second + "/dong-y", "codeId", found(CODE_ID, asked), "code", found(SHOWN, asked));
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(assistance(second).consent()).isNull();
  }

  @Test
  void says_everything_that_is_wrong_with_the_person_at_once() throws Exception {
    var answer =
        text(
            helper.post(
                "/ho-tro",
                "team",
                Long.toString(team),
                "identityNumber",
                "123",
                "fullName",
                "<b>",
                "birthDate",
                "31/02/1950",
                "phone",
                "02333123456"));
    assertThat(answer)
        .contains("12 chữ số", "Ghi họ và tên", "Ngày sinh chưa đúng", "Ghi số di động");
    assertThat(text(post("", scene.number()))).contains("số của chính bạn");
    // to the helper's own telephone anybody could consent
    var own = citizens.byIdentity(scene.number()).map(Citizen::phone).orElseThrow();
    assertThat(text(post(own, neighbour))).contains("không phải số của bạn");
  }

  @Test
  void teams_are_set_up_by_whoever_may_in_their_own_agency() {
    var clerk = desk.person("tiepnhan");
    assertThatThrownBy(() -> teams.begin(clerk, clerk.agencyId(), "Thôn A"))
        .isInstanceOf(Denied.class);
    var elsewhere = desk.person("lanhdao.huongphung");
    assertThatThrownBy(() -> teams.name(elsewhere, team, digits(12), "Hồ Thị Lan"))
        .isInstanceOf(NotVisible.class);
    var leader = desk.person("lanhdao");
    var hamlet = "Thôn " + digits(8);
    var fresh = teams.begin(leader, leader.agencyId(), hamlet);
    assertThatThrownBy(() -> teams.begin(leader, leader.agencyId(), hamlet.toUpperCase()))
        .isInstanceOf(Refused.class);
    teams.end(leader, fresh);
    assertThatThrownBy(() -> teams.end(leader, fresh)).isInstanceOf(Refused.class);
    assertThat(teams.begin(leader, leader.agencyId(), hamlet)).isGreaterThan(fresh);
  }

  /** Writes the neighbour down; answers the address of the assistance. */
  private String begin(String phone) throws Exception {
    return Objects.requireNonNull(post(phone, neighbour).getRedirectedUrl());
  }

  private MockHttpServletResponse post(String phone, String number) throws Exception {
    return helper.post(
        "/ho-tro",
        "team",
        Long.toString(team),
        "identityNumber",
        number,
        "fullName",
        "Hồ Văn Pả",
        "birthDate",
        "02/09/1950",
        "phone",
        phone,
        "address",
        "Thôn Hiền Dũng, xã Vĩnh Hoàng");
  }

  private void consentByCode(String page) throws Exception {
    var asked = text(helper.post(page + "/ma"));
    assertThat(text(helper.post(page + "/dong-y", "codeId", found(CODE_ID, asked), "code", "000")))
        .contains("Mã không đúng");
    assertThat(
            helper
                .post(
                    page + "/dong-y", "codeId", found(CODE_ID, asked), "code", found(SHOWN, asked))
                .getStatus())
        .isEqualTo(302);
  }

  private MockHttpServletResponse send(String page, byte[] photo) throws Exception {
    return helper.send(
        MockMvcRequestBuilders.multipart(page + "/giay")
            .file(new MockMultipartFile("anh", "giay.jpg", "image/jpeg", photo))
            .with(csrf()));
  }

  private MockHttpServletResponse startFor(String page) throws Exception {
    return helper.post(
        "/nop-ho-so/" + MARITAL_STATUS,
        "agency",
        Long.toString(desk.person("tiepnhan").agencyId()),
        "giup",
        Long.toString(id(page)));
  }

  private String draft(@Nullable String page) throws Exception {
    return page == null
        ? scene.begin(MARITAL_STATUS)
        : Objects.requireNonNull(startFor(page).getRedirectedUrl());
  }

  private String submitted(String page) throws Exception {
    return submitted(page, "0912345678");
  }

  /** Answers the code of the dossier. */
  private String submitted(String page, String phone) throws Exception {
    var draft = draft(page);
    assertThat(helper.page(draft)).contains("Đang làm giúp Hồ Văn Pả.");
    scene.fill(draft, MARITAL_STATUS, phone);
    scene.photographAll(draft, submissions, submission(draft));
    var sent = scene.send(draft).getRedirectedUrl();
    assertThat(sent).startsWith(page + "?nop=");
    return Objects.requireNonNull(sent).substring((page + "?nop=").length());
  }

  private int status(String address) {
    try {
      return helper.get(address).getStatus();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  private Assistance assistance(String page) {
    return assistances.get(citizens.byIdentity(scene.number()).orElseThrow(), id(page));
  }

  private Submission submission(String draft) {
    return submissions.draft(
        citizens.byIdentity(scene.number()).orElseThrow(), OnlineScene.id(draft));
  }

  private boolean counted(String code) {
    return jdbc.sql("select bool_and(assisted) from reporting.fact where code = :code")
        .param("code", code)
        .query(Boolean.class)
        .single();
  }

  private static long id(String page) {
    return Long.parseLong(page.substring("/ho-tro/".length()));
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
