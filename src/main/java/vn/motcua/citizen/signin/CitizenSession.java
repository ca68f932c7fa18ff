package vn.motcua.citizen.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.web.security.PageSession;

/** What the browser's session remembers of somebody signing in. */
public final class CitizenSession {

  /** Where people come out who were on no way. */
  public static final String OWN = "/toi";

  private static final Pattern OURS =
      Pattern.compile("/(?:toi|nop-ho-so|ho-tro)(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*");
  private static final String NEXT = "citizen.next";
  private static final String PHONE = "citizen.phone";

  private CitizenSession() {}

  /** Signs in; whatever session the browser had before ends. */
  public static void start(HttpServletRequest request, Citizen citizen) {
    PageSession.startForCitizen(request, citizen.id());
  }

  /** A page of citizens' own and nothing else: no other site's address, no scheme. */
  public static String destination(@Nullable String next) {
    return next != null && OURS.matcher(next).matches() ? next : OWN;
  }

  public static void remember(String next, HttpServletRequest request) {
    request.getSession().setAttribute(NEXT, destination(next));
  }

  /** Where somebody was going who was sent to sign in. */
  public static String next(HttpServletRequest request) {
    return text(NEXT, request).orElse(OWN);
  }

  /** The telephone proven in this session, which has no account yet or several. */
  public static Optional<String> phone(HttpServletRequest request) {
    return text(PHONE, request);
  }

  public static void provePhone(String phone, String next, HttpServletRequest request) {
    PageSession.end(request);
    remember(next, request);
    request.getSession().setMaxInactiveInterval(15 * 60);
    request.getSession().setAttribute(PHONE, phone);
  }

  private static Optional<String> text(String name, HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(name) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }
}
