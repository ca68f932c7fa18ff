package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.testing.UseCaseTest;

/** A procedure in short sentences, for whoever reads little. */
@UseCaseTest
class EasyPagesTest {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Organisation organisation;

  @Test
  void says_what_where_how_long_and_how_much_one_idea_a_line() throws Exception {
    assertThat(lines("/de-doc/1.004873"))
        .contains(
            "Bà con thường gọi: giấy xác nhận độc thân",
            "Bạn sẽ nhận: Giấy xác nhận tình trạng hôn nhân",
            "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân",
            "Có người phải mang thêm giấy khác. Cán bộ sẽ nói rõ.",
            "Đợi 3 ngày làm việc.",
            "Ngày nghỉ không tính.")
        .noneMatch(line -> line.contains("nếu nộp trực tuyến"))
        .noneMatch(line -> line.startsWith("Mẫu điện tử tương tác"));
  }

  @Test
  void says_each_way_by_itself_where_they_differ() throws Exception {
    assertThat(lines("/de-doc/1.013225"))
        .contains("Nộp tại một cửa. Đợi 15 ngày.", "Nộp qua mạng. Đợi 20 ngày.")
        .doesNotContain("Ngày nghỉ không tính.");
  }

  @Test
  void keeps_the_unit_of_a_fee() throws Exception {
    assertThat(lines("/de-doc/2.000815"))
        .contains(
            "2 trang đầu 2.000\u00a0đ/trang, từ trang thứ 3 1.000\u00a0đ/trang, không quá 200.000\u00a0đ/bản");
  }

  @Test
  void says_who_decides_where_the_list_leaves_the_fee_to_the_province() throws Exception {
    assertThat(lines("/de-doc/1.004873"))
        .anyMatch(line -> line.startsWith("Tỉnh quyết định mức thu. Hãy hỏi cán bộ. Miễn phí ("));
  }

  @Test
  void names_the_desk_and_its_hours_today() throws Exception {
    var commune =
        organisation
            .search("Hướng Phùng", AgencyLevel.COMMUNE, LocalDate.of(2026, 11, 20), 1)
            .getFirst();
    var chosen =
        text(
            mvc.perform(
                    get("/de-doc/1.004873").cookie(new Cookie("noi", Long.toString(commune.id()))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    assertThat(chosen).anyMatch(line -> line.contains("Hướng Phùng"));
    assertThat(chosen).anyMatch(line -> line.startsWith("Hôm nay"));
    assertThat(lines("/de-doc/1.004873")).contains("Đến bộ phận một cửa. Cấp xã làm việc này.");
  }

  @Test
  void the_whole_page_leads_here_and_back() throws Exception {
    assertThat(body("/thu-tuc/1.004873")).contains("href=\"/de-doc/1.004873\"", "Bản dễ đọc");
    assertThat(body("/de-doc/1.004873"))
        .contains("href=\"/thu-tuc/1.004873\"", "Xem bản đầy đủ", "href=\"/nop-ho-so/1.004873\"");
  }

  @Test
  void speaks_english_around_the_names_of_the_list() throws Exception {
    assertThat(lines("/de-doc/1.004873?lang=en"))
        .contains("You will get: Giấy xác nhận tình trạng hôn nhân", "You wait 3 working days.");
  }

  @Test
  void every_procedure_has_an_easy_page_and_unknown_ones_none() throws Exception {
    var codes =
        jdbc.sql("select code from catalogue.procedure where code not like '9.%' order by code")
            .query(String.class)
            .list();
    for (var code : codes) {
      mvc.perform(get("/de-doc/" + code)).andExpect(status().isOk());
    }
    mvc.perform(get("/de-doc/0.000000")).andExpect(status().isNotFound());
  }

  private List<String> lines(String address) throws Exception {
    return text(body(address));
  }

  private static List<String> text(String page) {
    return page.substring(page.indexOf("<main"))
        .replaceAll("</(p|li|h1|h2)>", "\r")
        .replaceAll("<[^>]+>", "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private String body(String address) throws Exception {
    return mvc.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
