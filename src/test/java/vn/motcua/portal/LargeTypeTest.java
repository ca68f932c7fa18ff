package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.testing.UseCaseTest;

/** Large letters, kept by the browser; no script is needed. */
@UseCaseTest
class LargeTypeTest {

  private static final Cookie LARGE = new Cookie("chu", "to");
  private static final String ON = "class=\"mc-large\"";

  @Autowired MockMvc mvc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/thu-tuc",
        "/thu-tuc/1.004873",
        "/de-doc/1.004873",
        "/tra-cuu",
        "/phan-anh",
        "/phan-anh/gui",
        "/lay-so",
        "/danh-gia/dead",
        "/dang-nhap",
        "/nothing"
      })
  void last_on_every_page_of_citizens(String address) throws Exception {
    assertThat(body(answer(address, LARGE))).contains(ON);
    assertThat(body(answer(address))).doesNotContain(ON);
  }

  @Test
  void are_asked_for_by_the_address_of_any_page_and_kept_for_a_year() throws Exception {
    var page = answer("/thu-tuc?q=khai+sinh&chu=to");
    assertThat(page.getHeader("Set-Cookie"))
        .startsWith("chu=to;")
        .contains("Path=/", "Max-Age=31536000", "HttpOnly", "SameSite=Lax");
    assertThat(body(page)).contains(ON, "/thu-tuc?q=khai+sinh&amp;chu=thuong", "Chữ thường");
  }

  @Test
  void are_given_up_the_same_way() throws Exception {
    var page = answer("/tra-cuu?chu=thuong", LARGE);
    assertThat(page.getHeader("Set-Cookie")).startsWith("chu=;").contains("Max-Age=0");
    assertThat(body(page)).doesNotContain(ON).contains("/tra-cuu?chu=to", "Chữ to");
  }

  @Test
  void nonsense_changes_nothing() throws Exception {
    for (var asked : new String[] {"", "x", "to%3BPath"}) {
      var page = answer("/tra-cuu?chu=" + asked, LARGE);
      assertThat(kept(page)).isEmpty();
      assertThat(body(page)).contains(ON);
    }
    assertThat(body(answer("/tra-cuu", new Cookie("chu", "x")))).doesNotContain(ON);
  }

  @Test
  void a_form_changes_nothing() throws Exception {
    var sent =
        mvc.perform(post("/tra-cuu").param("chu", "to").with(csrf())).andReturn().getResponse();
    assertThat(kept(sent)).isEmpty();
    assertThat(body(sent)).doesNotContain(ON);
  }

  @Test
  void the_desk_has_letters_of_one_size() throws Exception {
    var page = answer("/desk/sign-in?chu=to", LARGE);
    assertThat(kept(page)).isEmpty();
    assertThat(body(page)).doesNotContain(ON);
  }

  private MockHttpServletResponse answer(String address, Cookie... cookies) throws Exception {
    var request = get(URI.create(address));
    if (cookies.length > 0) {
      request.cookie(cookies);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private static List<String> kept(MockHttpServletResponse answer) {
    return answer.getHeaders("Set-Cookie").stream().filter(it -> it.contains("chu")).toList();
  }

  private static String body(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
