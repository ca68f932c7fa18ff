package vn.motcua.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Large letters on citizens' pages for whoever asked for them; the browser alone remembers it, for
 * a year. Asked for like a language, by a word in the address of any page: nobody is sent anywhere,
 * and no script is needed. The desk has letters of one size.
 */
final class LargeType implements HandlerInterceptor {

  static final String NAME = "chu";
  static final String LARGE = "to";
  static final String ORDINARY = "thuong";

  private static final Duration KEPT = Duration.ofDays(365);

  /** Whether this page is shown in large letters: what its address asks, else what was kept. */
  static boolean isOn(HttpServletRequest request) {
    var asked = asked(request);
    return asked.isEmpty() ? isKept(request) : asked.equals(LARGE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var asked = asked(request);
    if (!asked.isEmpty()) {
      response.addHeader(HttpHeaders.SET_COOKIE, cookie(asked).toString());
    }
    return true;
  }

  /** Empty where the address asks nothing that we know; forms are not looked into. */
  private static String asked(HttpServletRequest request) {
    if (!request.getMethod().equals(HttpMethod.GET.name())) {
      return "";
    }
    var asked = request.getParameter(NAME);
    return LARGE.equals(asked) || ORDINARY.equals(asked) ? asked : "";
  }

  private static boolean isKept(HttpServletRequest request) {
    var cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .anyMatch(cookie -> cookie.getName().equals(NAME) && cookie.getValue().equals(LARGE));
  }

  private static ResponseCookie cookie(String asked) {
    return ResponseCookie.from(NAME, asked.equals(LARGE) ? LARGE : "")
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(asked.equals(LARGE) ? KEPT : Duration.ZERO)
        .build();
  }
}
