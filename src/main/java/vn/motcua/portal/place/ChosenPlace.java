package vn.motcua.portal.place;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Vietnam;

/** Where a citizen goes with papers, kept in the browser alone. */
@Component
class ChosenPlace {

  private static final String COOKIE = "noi";
  private static final Duration KEPT = Duration.ofDays(365);

  private final Organisation organisation;
  private final Clock clock;

  ChosenPlace(Organisation organisation, Clock clock) {
    this.organisation = organisation;
    this.clock = clock;
  }

  /** What follows the chosen agency today, when that is one agency. */
  Optional<Agency> of(HttpServletRequest request) {
    var cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .filter(value -> value.matches("\\d{1,18}"))
        .findFirst()
        .flatMap(value -> organisation.existing(Long.parseLong(value)))
        .map(agency -> organisation.heirs(agency.id(), Vietnam.date(clock.instant())))
        .filter(heirs -> heirs.size() == 1)
        .map(heirs -> heirs.getFirst());
  }

  static ResponseCookie cookie(Agency agency) {
    return ResponseCookie.from(COOKIE, Long.toString(agency.id()))
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(KEPT)
        .build();
  }
}
