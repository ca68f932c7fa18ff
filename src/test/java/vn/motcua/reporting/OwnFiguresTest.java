package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.model.Action;
import vn.motcua.shared.Actor;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** An officer sees the own figures and nobody else's, whatever the address says. */
@DemonstrationTest
class OwnFiguresTest {

  private static final Pattern CODE = Pattern.compile("class=\"mc-code\"[^>]*>([^<]+)<");

  @Autowired MockMvc mvc;
  @Autowired Desk desk;

  private Actor officer = new Actor(0, "", "", 0, "/", null, List.of());
  private String ofOfficer = "";
  private String ofOther = "";

  @BeforeEach
  void two_officers_have_dossiers() {
    officer = desk.person("canbo");
    ofOfficer = desk.assigned().code().value();
    var forwarded = desk.act("tiepnhan", desk.received(), Action.FORWARD, "");
    ofOther = desk.assign("truongphong", forwarded, "truongphong").code().value();
  }

  @Test
  void shows_an_officer_the_own_dossiers_only() throws Exception {
    var page = shown(officer, "/desk/reports/own/dossiers?measure=in-hand&period=year-2026-1");
    assertThat(codes(page)).contains(ofOfficer);
    assertThat(codes(page)).doesNotContain(ofOther);
    assertThat(shown(officer, "/desk/reports/own")).contains(officer.fullName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer=%1$s", "officer=0", "officer-name=", "agency=%2$s&below=yes"})
  void reads_neither_officer_nor_agency_from_the_address(String more) throws Exception {
    var asked =
        more.formatted(desk.person("truongphong").accountId(), desk.person("cchc").agencyId());
    var path = "/desk/reports/own/dossiers?measure=in-hand&period=year-2026-1";
    assertThat(codes(shown(officer, path + "&" + asked))).isEqualTo(codes(shown(officer, path)));
    assertThat(shown(officer, "/desk/reports/own?" + asked))
        .contains(officer.fullName())
        .doesNotContain(desk.person("truongphong").fullName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk/reports?view=overview&officer=%s",
        "/desk/reports?view=overview",
        "/desk/reports/dossiers?view=overview&measure=received&officer=%s"
      })
  void does_not_let_an_officer_see_the_agency_even_narrowed_to_oneself(String path)
      throws Exception {
    mvc.perform(get(path.formatted(officer.accountId())).with(actor(officer)))
        .andExpect(status().isForbidden());
  }

  @Test
  void has_nothing_for_whoever_handles_no_dossiers() throws Exception {
    mvc.perform(get("/desk/reports/own").with(actor(desk.person("tiepnhan"))))
        .andExpect(status().isForbidden());
  }

  @Test
  void lets_whoever_reads_reports_see_officers_of_that_agency_only() throws Exception {
    var head = desk.person("lanhdao");
    assertThat(shown(head, "/desk/reports?view=overview&officer=" + officer.accountId()))
        .contains(officer.fullName());
    mvc.perform(
            get("/desk/reports?view=overview&officer="
                    + desk.person("canbo.huongphung").accountId())
                .with(actor(head)))
        .andExpect(status().isNotFound());
    mvc.perform(
            get("/desk/reports/dossiers?measure=received&officer="
                    + desk.person("canbo.huongphung").accountId())
                .with(actor(head)))
        .andExpect(status().isNotFound());
  }

  private String shown(Actor who, String path) throws Exception {
    return mvc.perform(get(path).with(actor(who)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static List<String> codes(String page) {
    return CODE.matcher(page).results().map(found -> found.group(1)).toList();
  }
}
