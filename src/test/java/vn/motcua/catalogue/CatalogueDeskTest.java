package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.catalogue.change.ChangeProcedure;
import vn.motcua.catalogue.change.DraftText;
import vn.motcua.catalogue.change.ProcedureDraft;
import vn.motcua.catalogue.change.ProcedureDraft.LimitDraft;
import vn.motcua.catalogue.use.DecideUse;
import vn.motcua.catalogue.use.UseKind;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** A procedure is changed, published and set up on the desk. */
@DemonstrationTest
class CatalogueDeskTest {

  @Autowired ChangeProcedure change;
  @Autowired DecideUse decide;
  @Autowired ProcedureUses uses;
  @Autowired Catalogue catalogue;
  @Autowired Desk desk;
  @Autowired Clock clock;
  @Autowired MockMvc mvc;

  @Test
  void a_change_is_a_version_from_its_day_and_leaves_the_rest_as_it_stood() {
    var code = "1.012812";
    var before = inForce(code, today());
    var typed = DraftText.of(before, Vietnam.show(today().plusDays(7)));
    var changed =
        new ProcedureDraft(
            typed.name(),
            Map.of(
                Channel.COUNTER,
                new LimitDraft("12", LimitUnit.WORKING_DAY.name()),
                Channel.POST,
                typed.limit(Channel.POST)),
            "Đơn đề nghị | 1 | 0 | Mẫu số 3\nGiấy ủy quyền (trường hợp ủy quyền) | 0 | 1",
            "15.000 đồng",
            "Biên bản hòa giải",
            typed.legalBasis() + "\nNghị định 151/2025/NĐ-CP",
            "2410/QĐ-UBND",
            typed.from());

    change.handle(controller(), code, before.version(), changed);

    assertThat(inForce(code, today().plusDays(6)).versionId()).isEqualTo(before.versionId());
    var after = inForce(code, today().plusDays(7));
    assertThat(after.version()).isEqualTo(before.version() + 1);
    assertThat(after.limit(Channel.COUNTER)).contains(TimeLimit.workingDays(12));
    assertThat(after.limit(Channel.POST)).isEqualTo(before.limit(Channel.POST));
    assertThat(after.papers())
        .extracting(RequiredPaper::name, RequiredPaper::originals, RequiredPaper::required)
        .containsExactly(
            tuple("Đơn đề nghị", 1, true), tuple("Giấy ủy quyền (trường hợp ủy quyền)", 0, false));
    assertThat(after.feeLines()).extracting(FeeLine::amount).containsExactly(15_000L);
    assertThat(after.results()).containsExactly("Biên bản hòa giải");
    assertThat(after.legalBasis()).endsWith("Nghị định 151/2025/NĐ-CP");
    assertThat(after.name()).isEqualTo(before.name());
    assertThatThrownBy(() -> change.handle(controller(), code, before.version(), changed))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void every_line_of_the_list_can_be_typed_back_without_a_difference() {
    for (var procedure : catalogue.search("", "", "", today(), 100)) {
      if (procedure.validTo() != null) {
        continue;
      }
      var typed = DraftText.of(procedure, Vietnam.show(today()));
      var refused =
          catchThrowableOfType(
              Refused.class,
              () -> change.handle(controller(), procedure.code(), procedure.version(), typed));
      assertThat(refused.findings())
          .as(procedure.code())
          .extracting(Finding::code)
          .containsExactly(CatalogueRefusal.PROCEDURE_UNCHANGED);
    }
  }

  @Test
  void everything_wrong_is_told_at_once_and_only_a_controller_may() {
    var code = "1.013979";
    var before = inForce(code, today());
    var typed =
        new ProcedureDraft(
            " ",
            Map.of(Channel.COUNTER, new LimitDraft("x", LimitUnit.WORKING_DAY.name())),
            "Đơn | một | 0",
            "",
            "",
            "",
            "",
            "31/02/2027");

    var refused =
        catchThrowableOfType(
            Refused.class, () -> change.handle(controller(), code, before.version(), typed));

    assertThat(refused.findings())
        .extracting(Finding::field)
        .containsExactlyInAnyOrder("name", "limit.COUNTER", "papers", "from");
    assertThatThrownBy(() -> change.handle(desk.person("lanhdao"), code, before.version(), typed))
        .isInstanceOf(Denied.class);
  }

  @Test
  void only_what_is_set_up_there_can_be_taken_in() {
    var code = "1.000656";
    assertThat(uses.isSetUp(code, commune())).as("everything was, before").isTrue();
    desk.received(code);

    decide.handle(
        controller(), province(), List.of(code), UseKind.SET_UP, false, "Chờ hướng dẫn của bộ.");
    var refused = catchThrowableOfType(Refused.class, () -> desk.received(code));
    assertThat(refused.code()).isEqualTo(DossierRefusal.PROCEDURE_NOT_SET_UP);
    assertThat(uses.notSetUp(commune())).contains(code);

    decide.handle(desk.person("lanhdao"), commune(), List.of(code), UseKind.SET_UP, true, "");
    assertThat(desk.received(code).procedure().code()).isEqualTo(code);
    assertThat(uses.isSetUp(code, desk.person("lanhdao.huongphung").agencyId())).isFalse();
    decide.handle(controller(), province(), List.of(code), UseKind.SET_UP, true, "");
  }

  @Test
  void taking_back_needs_a_reason_and_the_own_scope() {
    assertThat(
            catchThrowableOfType(
                    Refused.class,
                    () ->
                        decide.handle(
                            controller(),
                            province(),
                            List.of("1.000656"),
                            UseKind.PUBLISHED,
                            false,
                            " "))
                .code())
        .isEqualTo(CatalogueRefusal.CATALOGUE_REASON_MISSING);
    assertThatThrownBy(
            () ->
                decide.handle(
                    desk.person("lanhdao"),
                    province(),
                    List.of("1.000656"),
                    UseKind.SET_UP,
                    true,
                    ""))
        .isInstanceOf(Denied.class);
  }

  @Test
  void the_figures_open_their_lists_and_a_whole_list_is_decided_in_one_go() throws Exception {
    var head = desk.person("lanhdao.huongphung");
    var agency = Long.toString(head.agencyId());
    mvc.perform(
            post("/desk/procedures/setup")
                .param("agency", agency)
                .param("field", "Hộ tịch")
                .param("everything", "true")
                .param("act", "unpublish")
                .param("reason", "Rà soát lại nội dung niêm yết.")
                .with(actor(head))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    var count = catalogue.search("", "Hộ tịch", "", today(), 100).size();
    mvc.perform(get("/desk/procedures/setup").param("state", "unpublished").with(actor(head)))
        .andExpect(content().string(containsString("<b>" + count + "</b>")))
        .andExpect(content().string(containsString(count + " thủ tục")));
    mvc.perform(get("/desk/procedures/setup").with(actor(controller())))
        .andExpect(content().string(containsString("Theo cơ quan trực thuộc")));
    mvc.perform(
            post("/desk/procedures/setup")
                .param("agency", agency)
                .param("codes", "1.004873")
                .param("act", "publish")
                .with(actor(head))
                .with(csrf()))
        .andExpect(
            redirectedUrl(
                "/desk/procedures/setup?agency="
                    + agency
                    + "&q=&field=&state=&after=&done=publish"));
    mvc.perform(get("/desk/procedures/setup").with(actor(desk.person("tiepnhan"))))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("name=\"act\""))));
  }

  private Procedure inForce(String code, LocalDate on) {
    return catalogue.inForce(code, on).orElseThrow();
  }

  private Actor controller() {
    return desk.person("kstt");
  }

  private long province() {
    return controller().agencyId();
  }

  private long commune() {
    return desk.person("lanhdao").agencyId();
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
