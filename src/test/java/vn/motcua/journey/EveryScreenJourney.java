package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import vn.motcua.dossier.model.Action;
import vn.motcua.platform.web.failure.FailureAnswer;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.open.PublishFigures;

/** Every page of the system, for everybody who sees it, is readable and usable on every screen. */
class EveryScreenJourney extends Story {

  /** The tours in that language, for pictures: {@code -Dmotcua.look.language=en}. */
  private static final String LANGUAGE = System.getProperty("motcua.look.language", "");

  @Autowired FailureAnswer failures;
  @Autowired FactUpkeep upkeep;
  @Autowired PublishFigures publish;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping routes;

  @ParameterizedTest
  @EnumSource
  void pages_of_everybody_are_readable_and_usable(Tour tour) {
    upkeep.run();
    publish.run();
    var inspection = new Inspection();
    var person = somebody(Screen.DESK);
    if (!tour.isStranger()) {
      person.signsIn(tour.username());
      person.page().waitForURL("**/desk");
    }
    tour.expected().forEach(person::expecting);
    if (!LANGUAGE.isEmpty()) {
      person.opens("/?lang=" + LANGUAGE);
    }
    for (var path : tour.paths(new Sights(desk))) {
      person.opens(path);
      inspection.look(person, tour.username() + " " + path);
    }
    assertThat(inspection.findings()).isEmpty();
  }

  @Test
  void pages_behind_an_act_are_readable_and_usable() {
    var inspection = new Inspection();
    var code = desk.received().code();
    var citizen = somebody(Screen.DESK).expecting(404);
    citizen
        .opens("/tra-cuu/" + code)
        .types("Bốn số cuối", "9999")
        .presses("Xem hồ sơ")
        .sees("không đúng");
    inspection.look(citizen, "citizen look-up refused");
    citizen.types("Bốn số cuối", "0218").presses("Xem hồ sơ").sees("được tiếp nhận");
    inspection.look(citizen, "citizen follow");

    var clerk = officer("tiepnhan").expecting(422).opens("/desk/intake");
    clerk
        .types("Tìm thủ tục", Procedures.WITH_PAPERS)
        .isOffered(Procedures.WITH_PAPERS_NAME)
        .presses(Procedures.WITH_PAPERS_NAME)
        .sees("Bản chính");
    inspection.look(clerk, "intake chosen");
    clerk.types("Số định danh", "123").presses("Lưu, in giấy hẹn").sees("Chưa lưu được hồ sơ");
    inspection.look(clerk, "intake refused");
    clerk
        .types("Số định danh", "045190007777")
        .types("Họ và tên", "Hồ Thị Nở")
        .presses("Lưu, in giấy hẹn")
        .sees("Đã tiếp nhận");
    inspection.look(clerk, "intake saved");
    clerk
        .types("Tìm thủ tục", Procedures.WITH_PAPERS)
        .isOffered(Procedures.WITH_PAPERS_NAME)
        .presses(Procedures.WITH_PAPERS_NAME)
        .sees("Bản chính");
    clerk
        .types("Số định danh", "045190007777")
        .types("Họ và tên", "Hồ Thị Nở")
        .sees("Người này đang có 1 hồ sơ cùng thủ tục");
    inspection.look(clerk, "intake duplicate");
    // others begin at an empty counter
    clerk.presses("Xóa, làm lại").presses("Bấm lần nữa").isAt("q");

    var forwarded = desk.act("tiepnhan", desk.received(), Action.FORWARD, "");
    var head = officer("truongphong").opens("/desk/dossiers?list=mine");
    head.page()
        .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Chọn hồ sơ"))
        .first()
        .check();
    inspection.look(head, "worklist picked");
    head.presses("Phân công").seesTitle("Phân công: 1 hồ sơ");
    inspection.look(head, "bulk");
    head.page()
        .getByLabel("Giao cho")
        .selectOption(Long.toString(desk.person("canbo").accountId()));
    head.presses("Phân công 1 hồ sơ").seesTitle("Kết quả: Phân công");
    inspection.look(head, "bulk outcome");
    head.opens("/desk/dossiers/" + forwarded.code()).hits("?");
    head.page().getByRole(AriaRole.DIALOG).waitFor();
    assertThat(head.page().getByRole(AriaRole.DIALOG).innerText()).contains("Hôm nay");
    inspection.look(head, "keys");
    assertThat(inspection.findings()).isEmpty();
  }

  @Test
  void pages_of_failures_are_readable_and_usable() throws IOException {
    var inspection = new Inspection();
    var clerk = officer("tiepnhan").expecting(403).expecting(404).expecting(409).expecting(422);
    clerk.opens("/desk/audit").seesTitle("Không có quyền");
    inspection.look(clerk, "failure 403");
    clerk.opens("/desk/dossiers/H50.101-991231-9999").seesTitle("Không tìm thấy");
    inspection.look(clerk, "failure 404");

    var dossier = desk.received();
    clerk.opens("/desk/dossiers/" + dossier.code() + "/request-supplement");
    desk.act("tiepnhan", dossier, Action.FORWARD, "");
    clerk.types("Lý do", "Thiếu bản chính.").presses("Yêu cầu bổ sung").seesTitle("người khác");
    inspection.look(clerk, "failure 409");

    clerk.opens("/desk/dossiers/" + desk.received().code() + "/reschedule");
    clerk.chooses("Nguyên nhân", Pattern.compile("Phối hợp"));
    clerk.types("Ngày hẹn lại", "31/4/2027").types("Lý do", "Xác minh").presses("Xin lỗi");
    inspection.look(clerk, "failure 422 date");
    clerk.opens("/desk/dossiers?list=open&dueTo=31/02/2026").sees("Chưa lọc theo");
    inspection.look(clerk, "failure filter");

    clerk.expecting(500).expecting(503);
    for (var broken :
        List.of(
            new Broken(500, new IllegalStateException("photographed"), "Có lỗi của hệ thống"),
            new Broken(503, new QueryTimeoutException("photographed"), "Hệ thống đang bận"),
            new Broken(503, new CannotGetJdbcConnectionException("photographed"), "Mất kết nối"))) {
      clerk.shows("/desk/broken", broken.status, drawn(broken)).seesTitle(broken.title);
      inspection.look(clerk, "failure " + broken.status + " " + broken.title);
    }
    assertThat(inspection.findings()).isEmpty();
  }

  /** What cannot be brought about in a system that works. */
  private record Broken(int status, RuntimeException thrown, String title) {}

  private String drawn(Broken broken) throws IOException {
    var request = new MockHttpServletRequest("GET", "/desk/broken");
    request.addHeader("Referer", "/desk/dossiers");
    var response = new MockHttpServletResponse();
    failures.answer(broken.thrown, request, response);
    assertThat(response.getStatus()).isEqualTo(broken.status);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void the_inspection_sees_what_is_wrong() {
    var inspection = new Inspection();
    var person = somebody(Screen.DESK).opens("/tra-cuu");
    person
        .page()
        .evaluate(
            "document.querySelector('main').innerHTML = '<img src=\"/img/favicon.svg\" width=\"700\">"
                + "<section class=\"mc-card mc-flush\"><p class=\"text-nowrap\">"
                + "long ".repeat(100)
                + "</p><b class=\"mc-state\">"
                + "long ".repeat(100)
                + "</b></section>'");
    inspection.look(person, "spoilt");
    assertThat(inspection.findings())
        .anyMatch(finding -> finding.startsWith("spoilt DESK: image-alt"))
        .anyMatch(finding -> finding.startsWith("spoilt PHONE: the page is"))
        .anyMatch(finding -> finding.startsWith("spoilt PHONE: cut off"));
  }

  @Test
  void no_page_is_forgotten() {
    var sights = new Sights(desk);
    var seen = new ArrayList<PathContainer>();
    for (var tour : Tour.values()) {
      tour.paths(sights)
          .forEach(path -> seen.add(PathContainer.parsePath(path.replaceFirst("\\?.*", ""))));
    }
    Tour.ELSEWHERE.forEach(path -> seen.add(PathContainer.parsePath(path)));
    var forgotten =
        routes.getHandlerMethods().entrySet().stream()
            .filter(route -> route.getValue().getBeanType().getName().startsWith("vn.motcua"))
            .filter(route -> isPage(route.getKey()))
            .flatMap(route -> patterns(route.getKey()).stream())
            .filter(pattern -> !pattern.getPatternString().startsWith("/api/"))
            .filter(pattern -> seen.stream().noneMatch(pattern::matches))
            .toList();
    assertThat(forgotten).isEmpty();
  }

  private static boolean isPage(RequestMappingInfo route) {
    var methods = route.getMethodsCondition().getMethods();
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  private static List<PathPattern> patterns(RequestMappingInfo route) {
    return List.copyOf(Objects.requireNonNull(route.getPathPatternsCondition()).getPatterns());
  }
}
