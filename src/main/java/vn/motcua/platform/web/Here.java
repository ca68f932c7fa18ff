package vn.motcua.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.platform.web.language.Languages;
import vn.motcua.platform.web.language.PageLanguage;

/**
 * The request a page answers, for its frame and forms: addresses of static files, the form token,
 * the same page in another language or the other size of letters. Bound while a template renders;
 * templates import the methods statically.
 */
public final class Here {

  private record Place(
      HttpServletRequest request, StaticFiles files, Languages languages, SystemKind kind) {}

  private static final String DESK = "/desk";

  private static final ScopedValue<Place> PLACE = ScopedValue.newInstance();

  private Here() {}

  /** Runs the rendering with this request bound. */
  public static void with(
      HttpServletRequest request,
      StaticFiles files,
      Languages languages,
      SystemKind kind,
      Runnable rendering) {
    ScopedValue.where(PLACE, new Place(request, files, languages, kind)).run(rendering);
  }

  /**
   * Address of a static file with the hash of its content, so that browsers keep it for a year.
   *
   * @param path {@code /css/base.css} or {@code /webjars/htmx.org/dist/htmx.min.js}
   */
  public static String asset(String path) {
    return PLACE.get().files().address(path);
  }

  /** This system holds invented dossiers; every page says so. */
  public static boolean demonstration() {
    return PLACE.get().kind() != SystemKind.REAL;
  }

  /** This system is the practice room; every page says that too. */
  public static boolean practice() {
    return PLACE.get().kind() == SystemKind.PRACTICE;
  }

  /** Path of this page without its query, {@code /desk/dossiers}. */
  public static String path() {
    return PLACE.get().request().getRequestURI();
  }

  /** The languages this page may be read in besides the one it is in; the desk has two. */
  public static List<PageLanguage> otherLanguages() {
    var languages = PLACE.get().languages();
    return (isDesk() ? languages.shipped() : languages.offered())
        .stream().filter(language -> !language.tag().equals(Words.lang())).toList();
  }

  /** This page, its filters kept, in that language. */
  public static String inLanguage(String tag) {
    return with("lang", tag);
  }

  /** Whether the reader asked for large letters; the desk has letters of one size. */
  public static boolean large() {
    return !isDesk() && LargeType.isOn(PLACE.get().request());
  }

  /** This page, its filters kept, in the other size of letters. */
  public static String inOtherSize() {
    return with(LargeType.NAME, large() ? LargeType.ORDINARY : LargeType.LARGE);
  }

  private static boolean isDesk() {
    return path().equals(DESK) || path().startsWith(DESK + "/");
  }

  private static String with(String name, String value) {
    var request = PLACE.get().request();
    return UriComponentsBuilder.fromPath(request.getRequestURI())
        .query(request.getQueryString())
        .replaceQueryParam(name, value)
        .build(true)
        .toUriString();
  }

  /** The token that proves a form came from our page; null where the request needs none. */
  public static @Nullable CsrfToken formToken() {
    return (CsrfToken) PLACE.get().request().getAttribute(CsrfToken.class.getName());
  }
}
