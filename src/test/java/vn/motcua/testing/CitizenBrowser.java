package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A citizen's browser: keeps cookies, and sends the form token with what it posts. */
public final class CitizenBrowser {

  private static final Pattern CODE_ID = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"");
  private static final Pattern SHOWN = Pattern.compile("<strong class=\"mc-code\">(\\d{6})<");

  private final MockMvc mvc;
  private final Map<String, Cookie> cookies = new HashMap<>();
  private final String address = "10.%d.%d.%d".formatted(anyByte(), anyByte(), anyByte());

  public CitizenBrowser(MockMvc mvc) {
    this.mvc = mvc;
  }

  /** Everybody asks from a network of their own: codes are few for one address. */
  private static int anyByte() {
    return ThreadLocalRandom.current().nextInt(256);
  }

  /** So many random digits. */
  public static String digits(int count) {
    var digits = new StringBuilder();
    ThreadLocalRandom.current().ints(count, 0, 10).forEach(digits::append);
    return digits.toString();
  }

  public MockHttpServletResponse get(String address) throws Exception {
    return send(MockMvcRequestBuilders.get(URI.create(address)));
  }

  /**
   * @param fields names and values by turns
   */
  public MockHttpServletResponse post(String address, String... fields) throws Exception {
    var request = MockMvcRequestBuilders.post(address).with(csrf());
    for (var field = 0; field < fields.length; field += 2) {
      request.param(fields[field], fields[field + 1]);
    }
    return send(request);
  }

  public MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    request.with(
        made -> {
          made.setRemoteAddr(address);
          return made;
        });
    if (!cookies.isEmpty()) {
      request.cookie(cookies.values().toArray(Cookie[]::new));
    }
    var response = mvc.perform(request).andReturn().getResponse();
    for (var cookie : response.getCookies()) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie);
      }
    }
    return response;
  }

  public String page(String address) throws Exception {
    return text(get(address));
  }

  public static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  /** Asks for a code; answers the id under which it is checked. */
  public String ask(String phone) throws Exception {
    return id(text(post("/dang-nhap/ma", "phone", phone)));
  }

  private static String id(String page) {
    var id = CODE_ID.matcher(page);
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  /**
   * Proves a telephone that has no account, or several.
   *
   * @param sent finds the code by its id
   */
  public void prove(String phone, Function<String, String> sent) throws Exception {
    var id = ask(phone);
    assertThat(post("/dang-nhap/xac-nhan", "id", id, "code", sent.apply(id)).getRedirectedUrl())
        .isEqualTo("/dang-nhap/tai-khoan");
  }

  /** Opens an account with a telephone that was proven. */
  public MockHttpServletResponse openAccount(String number, String name) throws Exception {
    return post(
        "/dang-nhap/tai-khoan",
        "identityNumber",
        number,
        "fullName",
        name,
        "birthDate",
        "12/05/1996",
        "consent",
        "true");
  }

  /** Signs in for the first time in a demonstration, which shows its codes. */
  public void signUp(String number, String name) throws Exception {
    var page = text(post("/dang-nhap/ma", "phone", "09" + digits(8)));
    var shown = SHOWN.matcher(page);
    assertThat(shown.find()).isTrue();
    post("/dang-nhap/xac-nhan", "id", id(page), "code", shown.group(1));
    assertThat(openAccount(number, name).getRedirectedUrl()).isEqualTo("/toi");
  }
}
