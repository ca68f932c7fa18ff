package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.EventAuthority;
import vn.motcua.identity.Delegations;
import vn.motcua.identity.NewDelegation;
import vn.motcua.shared.ActingFor;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;

/** Somebody signs for a leader: what the story, the papers and the trail say. */
@DemonstrationTest
class ActingForTest {

  @Autowired Desk desk;
  @Autowired Delegations delegations;
  @Autowired Dossiers dossiers;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private long delegation;

  @BeforeEach
  void give() {
    var today = Vietnam.date(clock.instant());
    delegation =
        delegations.give(
            desk.person("lanhdao"),
            new NewDelegation(
                desk.person("truongphong").accountId(),
                ActingFor.Form.TUQ,
                Set.of("Hộ tịch"),
                "Văn bản ủy quyền số 12/UQ-UBND",
                today,
                today));
  }

  @AfterEach
  void end() {
    delegations.revoke(desk.person("lanhdao"), delegation);
  }

  @Test
  void an_approval_says_for_whom() {
    var approved = desk.act("truongphong", desk.submittedForSignature(), Action.APPROVE, "");
    var view = dossiers.view(desk.person("canbo"), approved.code());
    assertThat(view.authorities())
        .containsExactly(
            new EventAuthority(
                approved.version(),
                "",
                new EventAuthority.For(ActingFor.Form.TUQ, "Hoàng Đức Thiện", "Chủ tịch")));
    assertThat(audited(approved)).contains("\"delegation\"").contains("TUQ");
  }

  @Test
  void a_paper_bears_the_form_the_office_of_the_leader_and_the_own() throws Exception {
    var stopped =
        desk.act("truongphong", desk.submittedForSignature(), Action.STOP, "Theo đề nghị");
    var paper = paper(stopped);
    assertThat(paper).contains("TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Nguyễn Văn Thạnh");
    assertThat(paper.indexOf("TUQ. CHỦ TỊCH")).isLessThan(paper.indexOf("CHÁNH VĂN PHÒNG"));
  }

  @Test
  void what_is_the_own_right_is_done_for_nobody() throws Exception {
    var sent = desk.act("truongphong", desk.assigned(), Action.SUBMIT_FOR_SIGNATURE, "");
    var stopped = desk.act("lanhdao", sent, Action.STOP, "Theo đề nghị");
    assertThat(dossiers.view(desk.person("canbo"), stopped.code()).authorities()).isEmpty();
    assertThat(paper(stopped)).contains("CHỦ TỊCH").doesNotContain("TUQ.");
  }

  private String paper(Dossier dossier) throws Exception {
    var answer =
        mvc.perform(
                get("/desk/dossiers/" + dossier.code() + "/forms/stop-notice.pdf")
                    .with(actor(desk.person("tiepnhan"))))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return new Pdf(answer.getContentAsByteArray()).text();
  }

  private String audited(Dossier dossier) {
    return jdbc.sql(
            """
            select details::text
              from audit.entry
             where subject = :subject
               and action = 'dossier-approve'
            """)
        .param("subject", "dossier:" + dossier.code())
        .query(String.class)
        .single();
  }
}
