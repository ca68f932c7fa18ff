package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

/**
 * A language an office added without code: an invented one (qaa), for nobody here speaks another.
 */
@UseCaseTest
@TestPropertySource(properties = "motcua.messages=src/test/resources/languages")
class AddedLanguageTest {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;

  @Test
  void is_offered_beside_english_and_kept() throws Exception {
    assertThat(body(get("/tra-cuu")))
        .contains("href=\"/tra-cuu?lang=qaa\" lang=\"qaa\"", ">Tiếng thử<", ">English<")
        .doesNotContain("lang=qab", "lang=qac");
    var answer = mvc.perform(get("/").param("lang", "qaa")).andReturn().getResponse();
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("<html lang=\"qaa\"", "Zaz zan zàm zhủ zục zì?", ">Tiếng Việt<", ">English<")
        .doesNotContain(">Tiếng thử<");
    assertThat(body(get("/noi-nop").cookie(answer.getCookies())))
        .contains("<html lang=\"qaa\"", "Zạn zộp zồ zơ ở zâu?");
  }

  @Test
  void says_in_vietnamese_what_it_lacks_or_has_wrong() throws Exception {
    assertThat(body(get("/").param("lang", "qaa")))
        .contains(">Hai<", "Tra cứu hồ sơ", "Số liệu", "Gõ không dấu cũng được")
        .doesNotContain("Z {0", "Zhu zhuc");
  }

  @Test
  void a_language_without_a_name_is_not_spoken() throws Exception {
    assertThat(body(get("/tra-cuu").cookie(new Cookie("MOTCUA_LANG", "qab"))))
        .contains("<html lang=\"vi\"");
  }

  @Test
  void failures_speak_it_too() throws Exception {
    assertThat(body(get("/nothing").param("lang", "qaa")))
        .contains("<html lang=\"qaa\"", "Không tìm thấy");
  }

  @Test
  void the_desk_stays_with_two() throws Exception {
    assertThat(body(get("/desk/sign-in"))).contains(">English<").doesNotContain(">Tiếng thử<");
  }

  @Test
  void whoever_words_messages_sees_what_is_wrong_with_the_files() throws Exception {
    assertThat(body(get("/desk/languages").with(actor(person(Role.ADMINISTRATOR)))))
        .contains(
            "Tiếng thử",
            "Đã dịch 5 trong",
            "Các chỗ điền trong ngoặc nhọn khác với lời tiếng Việt",
            "portal.desk.opens.day",
            "khong.co.khoa",
            "Chưa ghi tên của ngôn ngữ",
            "ghi-chu.properties",
            "Tiếng Việt và tiếng Anh có sẵn");
    var refused =
        mvc.perform(get("/desk/languages").with(actor(person(Role.RECEPTION))))
            .andReturn()
            .getResponse();
    assertThat(refused.getStatus()).isEqualTo(403);
  }

  private Actor person(Role role) {
    var agency = jdbc.sql("select min(id) from organisation.agency").query(Long.class).single();
    var path = "/" + agency + "/";
    return new Actor(
        0, "kiemthu", "Người kiểm thử", agency, path, null, List.of(new Grant(role, path)));
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request)
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
