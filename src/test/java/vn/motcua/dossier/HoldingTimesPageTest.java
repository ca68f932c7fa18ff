package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.SignedInAs;

/** One working day of a dossier, six hours long: page, paper and REST tell the same of it. */
@DemonstrationTest
class HoldingTimesPageTest {

  @Autowired Desk desk;
  @Autowired DossierActions actions;
  @Autowired Dossiers dossiers;
  @Autowired MockMvc mvc;

  @Test
  void tell_the_parts_of_six_hours_on_page_slip_and_over_rest() throws Exception {
    var finished = finishedInSixHours();

    var page = asked("/desk/dossiers/" + finished.code()).getContentAsString();
    assertThat(page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "))
        .contains("Thời gian giữ hồ sơ")
        .contains("Khay chung Văn phòng HĐND và UBND 1 giờ")
        .contains("Cộng các cơ quan 3 giờ 30 phút 58 %")
        .contains("Người nộp bổ sung giấy tờ 2 giờ 30 phút 42 %")
        .contains("Tổng từ khi tiếp nhận đến khi xong 6 giờ 100 %");

    var slip =
        asked("/desk/dossiers/" + finished.code() + "/forms/control-slip.pdf")
            .getContentAsByteArray();
    assertThat(new Pdf(slip).text())
        .contains("Bên giao giữ 30 phút", "Bên giao giữ 1 giờ 00 phút")
        .contains("Người nộp giữ 2 giờ 30 phút")
        .contains(
            "Tổng thời gian làm việc từ khi tiếp nhận: 6 giờ 00 phút, trong đó các cơ quan giữ 3"
                + " giờ 30 phút, người nộp bổ sung giấy tờ 2 giờ 30 phút.");

    var held =
        JsonMapper.builder()
            .build()
            .readTree(asked("/api/v1/dossiers/" + finished.code()).getContentAsByteArray())
            .get("held");
    assertThat(held.get("workingMinutes").asLong()).isEqualTo(360);
    assertThat(held.get("applicantMinutes").asLong()).isEqualTo(150);
    assertThat(held.get("by").valueStream().map(by -> by.get("workingMinutes").asLong()))
        .containsExactly(30L, 60L, 90L, 30L);
  }

  @Test
  void stand_still_once_handling_has_ended() {
    var finished = finishedInSixHours();
    var later = at("2026-11-12T10:00", () -> dossiers.view(desk.person("kstt"), finished.code()));

    assertThat(later.held().elapsed()).isEqualTo(360);
  }

  @Test
  void run_on_while_it_is_handled() {
    var received = at("2026-11-02T08:00", desk::received);
    var view = at("2026-11-02T09:45", () -> dossiers.view(desk.person("kstt"), received.code()));

    assertThat(view.held().running()).isTrue();
    assertThat(view.held().elapsed()).isEqualTo(105);
  }

  /** Eight to four, with the noon break from 11:30 to 13:30. */
  private Dossier finishedInSixHours() {
    var received = at("2026-11-02T08:00", desk::received);
    var forwarded = acted("08:30", "tiepnhan", received, Action.FORWARD);
    var assigned =
        at(
            "2026-11-02T09:00",
            () ->
                actions.perform(
                    desk.person("truongphong"),
                    forwarded.code(),
                    Action.ASSIGN,
                    DossierActions.Request.of(forwarded.version(), "").to("canbo")));
    var waiting = acted("09:30", "canbo", assigned, Action.REQUEST_SUPPLEMENT);
    var back = acted("14:00", "tiepnhan", waiting, Action.SUPPLEMENT);
    var toSign = acted("15:00", "canbo", back, Action.SUBMIT_FOR_SIGNATURE);
    var approved = acted("15:30", "lanhdao", toSign, Action.APPROVE);
    return acted("16:00", "vanthu", approved, Action.ISSUE_RESULT);
  }

  private Dossier acted(String time, String username, Dossier dossier, Action action) {
    return at("2026-11-02T" + time, () -> desk.act(username, dossier, action, "Thiếu bản án."));
  }

  private MockHttpServletResponse asked(String path) throws Exception {
    var response =
        mvc.perform(get(path).with(SignedInAs.actor(desk.person("kstt"))))
            .andReturn()
            .getResponse();
    assertThat(response.getStatus()).isEqualTo(200);
    response.setCharacterEncoding("UTF-8");
    return response;
  }

  private static <T> T at(String local, Supplier<T> work) {
    var result = new AtomicReference<T>();
    AdjustableClock.at(Vietnam.instant(LocalDateTime.parse(local)), () -> result.set(work.get()));
    return Objects.requireNonNull(result.get());
  }
}
