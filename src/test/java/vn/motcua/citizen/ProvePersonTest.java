package vn.motcua.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.testing.CitizenBrowser.digits;
import static vn.motcua.testing.CitizenBrowser.text;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.SignedInAs.actor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.motcua.shared.Denied;
import vn.motcua.shared.StaleVersion;
import vn.motcua.testing.CitizenBrowser;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** An official proves whose an account is. */
@DemonstrationTest
class ProvePersonTest {

  @Autowired ProvePerson prove;
  @Autowired Citizens citizens;
  @Autowired Desk desk;
  @Autowired MockMvc mvc;

  private final String number = digits(12);
  private CitizenBrowser browser;

  @BeforeEach
  void somebodySignsUp() throws Exception {
    browser = new CitizenBrowser(mvc);
    browser.signUp(number, "Lê Thị Diệu Linh");
  }

  @Test
  void with_the_card_in_hand_the_desk_proves_an_account_once() throws Exception {
    var clerk = desk.person("tiepnhan");
    var seen = prove.find(clerk, number);
    assertThat(seen.isProven()).isFalse();
    prove.prove(clerk, number, seen.version());
    assertThat(citizens.byIdentity(number).orElseThrow().proof()).isEqualTo(Proof.DESK);
    assertThat(browser.page("/toi/tai-khoan")).contains("Đã xác minh tại một cửa");
    assertRefused(CitizenRefusal.CITIZEN_PROVEN, () -> prove.prove(clerk, number, seen.version()));
    assertRefused(CitizenRefusal.CITIZEN_PROVEN, () -> prove.close(clerk, number, seen.version()));
  }

  @Test
  void an_account_of_somebody_elses_telephone_is_closed_and_signed_out() throws Exception {
    var clerk = desk.person("tiepnhan");
    prove.close(clerk, number, prove.find(clerk, number).version());
    assertThat(browser.get("/toi").getRedirectedUrl()).startsWith("/dang-nhap");
    assertRefused(CitizenRefusal.CITIZEN_UNKNOWN, () -> prove.find(clerk, number));
    new CitizenBrowser(mvc).signUp(number, "Lê Thị Diệu Linh");
  }

  @Test
  void what_changed_since_it_was_shown_is_not_proven() {
    var clerk = desk.person("tiepnhan");
    assertThatThrownBy(() -> prove.prove(clerk, number, 99)).isInstanceOf(StaleVersion.class);
  }

  @Test
  void who_receives_no_dossiers_sees_no_accounts() {
    assertThatThrownBy(() -> prove.find(desk.person("canbo"), number)).isInstanceOf(Denied.class);
  }

  @Test
  void the_page_finds_and_proves() throws Exception {
    var clerk = actor(desk.person("tiepnhan"));
    var found =
        mvc.perform(
                MockMvcRequestBuilders.post("/desk/citizens")
                    .param("number", number)
                    .with(csrf())
                    .with(clerk))
            .andReturn()
            .getResponse();
    assertThat(text(found)).contains("Lê Thị Diệu Linh", "Chưa xác minh", "xác minh");
    var done =
        mvc.perform(
                MockMvcRequestBuilders.post("/desk/citizens/prove")
                    .param("number", number)
                    .param("version", "1")
                    .with(csrf())
                    .with(clerk))
            .andReturn()
            .getResponse();
    assertThat(text(done)).contains("Đã xác minh.");
  }
}
