package vn.motcua.ticket.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.motcua.platform.token.Token;

/** Where a telephone keeps the ticket it took. */
final class TicketCookie {

  private static final String NAME = "MOTCUA_TICKET";
  private static final Duration LIFE = Duration.ofHours(12);

  private TicketCookie() {}

  static Optional<Token> read(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .map(cookie -> new Token(cookie.getValue()));
  }

  static ResponseCookie of(Token token, HttpServletRequest request) {
    return ResponseCookie.from(NAME, token.text())
        .path(PhoneTicketController.PATH)
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .maxAge(LIFE)
        .build();
  }
}
