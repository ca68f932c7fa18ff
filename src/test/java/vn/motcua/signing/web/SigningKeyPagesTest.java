package vn.motcua.signing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.TestAuthority;
import vn.motcua.signing.TestAuthority.Wish;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class SigningKeyPagesTest {

  private static final String PIN = String.valueOf(TestAuthority.PIN);

  @Autowired MockMvc mvc;
  @Autowired SigningKeys keys;
  @Autowired Desk desk;

  @Test
  void a_key_is_registered_shown_with_its_days_and_retired() throws Exception {
    try (var authority = new TestAuthority("Goc cua trang")) {
      var file = authority.pkcs12(authority.issue(Wish.person("CN=Dương Hữu Phước")));
      var person = desk.person("truongphong.stp");

      var wrong = ask("quantri", form(file, "khac"));
      assertThat(wrong.getStatus()).isEqualTo(422);
      assertThat(wrong.getContentAsString())
          .contains("Mã PIN hoặc mật khẩu của khóa không đúng")
          .contains("value=\"truongphong.stp\"")
          .doesNotContain("khac");
      assertThat(keys.person(person.accountId())).isEmpty();

      assertThat(ask("quantri", form(file, PIN)).getRedirectedUrl())
          .isEqualTo("/desk/signing-keys");
      assertThat(ask("quantri", get("/desk/signing-keys")).getContentAsString())
          .contains("Goc cua trang")
          .contains("Còn hiệu lực")
          .doesNotContain(PIN);

      var id = keys.person(person.accountId()).orElseThrow().id();
      ask("quantri", post("/desk/signing-keys/" + id + "/retire"));
      assertThat(keys.person(person.accountId())).isEmpty();
    }
  }

  @Test
  void a_key_that_ends_soon_is_warned_of() throws Exception {
    try (var authority = new TestAuthority("Goc sap het han")) {
      var now = java.time.Instant.now();
      var wish =
          Wish.person("CN=Dương Hữu Phước")
              .between(
                  now.minus(java.time.Duration.ofDays(300)),
                  now.plus(java.time.Duration.ofDays(10).plusHours(2)));
      ask("quantri", form(authority.pkcs12(authority.issue(wish)), PIN));
      assertThat(ask("quantri", get("/desk/signing-keys")).getContentAsString())
          .contains("Hết hạn sau 10 ngày");
      var id = keys.person(desk.person("truongphong.stp").accountId()).orElseThrow().id();
      ask("quantri", post("/desk/signing-keys/" + id + "/retire"));
    }
  }

  @Test
  void nobody_else_sees_or_retires_keys() throws Exception {
    assertThat(ask("lanhdao", get("/desk/signing-keys")).getStatus()).isEqualTo(403);
    var id = keys.person(desk.person("lanhdao").accountId()).orElseThrow().id();
    assertThat(ask("lanhdao", post("/desk/signing-keys/" + id + "/retire")).getStatus())
        .isEqualTo(404);
    assertThat(keys.person(desk.person("lanhdao").accountId())).isPresent();
  }

  private static AbstractMockHttpServletRequestBuilder<?> form(byte[] file, String pin) {
    return multipart("/desk/signing-keys")
        .file(new MockMultipartFile("keystore", "khoa.p12", "application/x-pkcs12", file))
        .param("owner", "PERSON")
        .param("holder", "truongphong.stp")
        .param("place", "FILE")
        .param("secret", pin);
  }

  private MockHttpServletResponse ask(
      String person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    RequestBuilder whole = request.with(actor(desk.person(person))).with(csrf());
    return mvc.perform(whole).andReturn().getResponse();
  }
}
