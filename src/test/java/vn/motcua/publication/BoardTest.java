package vn.motcua.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.use.DecideUse;
import vn.motcua.catalogue.use.UseKind;
import vn.motcua.publication.posting.Boards;
import vn.motcua.publication.posting.ChangeBoard;
import vn.motcua.publication.posting.PostProcedures;
import vn.motcua.publication.posting.PostProcedures.Chosen;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** What strangers read of an agency's board. */
@DemonstrationTest
class BoardTest {

  private static final String BOARD = "/niem-yet/H50.102";
  private static final Pattern LINK = Pattern.compile("href=\"(/thu-tuc/[^\"]+)\"");

  @Autowired MockMvc mvc;
  @Autowired PostProcedures post;
  @Autowired ChangeBoard changeBoard;
  @Autowired Boards boards;
  @Autowired DecideUse decide;
  @Autowired Catalogue catalogue;
  @Autowired Desk desk;
  @Autowired Clock clock;

  @Test
  void an_agency_is_found_by_its_name_without_diacritics_or_province_by_province()
      throws Exception {
    assertThat(read("/niem-yet", "q", "vinh hoang")).contains("Xã Vĩnh Hoàng", "/niem-yet/H50.101");
    assertThat(read("/niem-yet")).contains("Tỉnh Quảng Trị", "/niem-yet?province=H50");
    assertThat(read("/niem-yet", "province", "H50")).contains("/niem-yet/H50.102");
    assertThat(read("/niem-yet", "q", "khong co noi nay")).contains("Không thấy cơ quan nào");
    mvc.perform(get("/niem-yet/H99.999")).andExpect(status().isNotFound());
  }

  @Test
  void the_board_names_the_desk_and_every_procedure_with_limit_fee_and_basis() throws Exception {
    var clerk = desk.person("tiepnhan.huongphung");
    var seen = boards.head(clerk.agencyId()).version();
    changeBoard.handle(
        clerk,
        clerk.agencyId(),
        new BoardHead("Thôn Cổ Nhổi", "0233 3111 222", "Chánh Văn phòng", "0233 3111 333", seen));

    var basis =
        catalogue.search("", "", "xã", Vietnam.date(clock.instant()), 100).stream()
            .flatMap(procedure -> procedure.legalBasis().stream())
            .filter(words -> words.matches("[\\p{L}0-9/ -]+"))
            .findFirst()
            .orElseThrow();
    var page = read(BOARD, "field", "tat-ca");

    assertThat(page)
        .contains("Ủy ban nhân dân xã Hướng Phùng", "Thôn Cổ Nhổi", "0233 3111 222")
        .contains("Chánh Văn phòng, 0233 3111 333", "Trung tâm Phục vụ hành chính công")
        .contains("/thu-tuc/1.004873", "3 ngày làm việc", basis);
    assertThat(LINK.matcher(page).results().count()).isGreaterThan(200);
  }

  @Test
  void it_is_narrowed_to_a_field_and_searched_without_diacritics() throws Exception {
    var field = read(BOARD, "field", "ho-tich");
    assertThat(field).contains("/thu-tuc/1.004873").doesNotContain("/thu-tuc/1.012812");
    var found = read(BOARD, "q", "hoa giai tranh chap dat dai");
    assertThat(found).contains("/thu-tuc/1.012812").doesNotContain("/thu-tuc/1.004873");
    assertThat(read(BOARD, "q", "zzzz")).contains("Không thấy thủ tục nào trong bảng này");
    assertThat(read(BOARD, "field", "khong-co"))
        .as("the fields are offered")
        .contains(BOARD + "?field=ho-tich", BOARD + "?field=tat-ca")
        .doesNotContain("/thu-tuc/1.004873");
  }

  @Test
  void it_says_what_hangs_at_the_desk_and_shows_nothing_the_agency_does_not_handle()
      throws Exception {
    var clerk = desk.person("tiepnhan.huongphung");
    var code = "2.000815";
    var version = catalogue.inForce(code, Vietnam.date(clock.instant())).orElseThrow().version();
    post.handle(clerk, clerk.agencyId(), List.of(new Chosen(code, version)), Means.BOTH);
    assertThat(read(BOARD, "q", code))
        .contains(
            "Niêm yết "
                + Vietnam.show(Vietnam.date(clock.instant()))
                + ": phiên bản "
                + version
                + ", giấy tại quầy và bảng điện tử");

    var leader = desk.person("lanhdao.huongphung");
    decide.handle(leader, leader.agencyId(), List.of(code), UseKind.SET_UP, false, "Thử");
    assertThat(read(BOARD, "q", code)).doesNotContain("/thu-tuc/" + code);
    decide.handle(leader, leader.agencyId(), List.of(code), UseKind.SET_UP, true, "");
  }

  private String read(String path, String... parameters) throws Exception {
    var request = get(path);
    for (var i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return mvc.perform(request)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
