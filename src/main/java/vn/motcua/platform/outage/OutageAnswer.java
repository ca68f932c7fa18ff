package vn.motcua.platform.outage;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

/** The answer 503: a page for people, problem details (RFC 9457) for programs. */
@Component
class OutageAnswer {

  private static final String RETRY_AFTER_SECONDS = "5";
  private static final String PROBLEM =
      """
      {"title":"%s","status":503,"detail":"%s","code":"DATABASE_UNAVAILABLE"}
      """;

  private final ViewResolver views;
  private final LocaleResolver locales;
  private final MessageSource messages;

  OutageAnswer(ViewResolver jteViewResolver, LocaleResolver locales, MessageSource messages) {
    this.views = jteViewResolver;
    this.locales = locales;
    this.messages = messages;
  }

  /** Replaces whatever the response holds; it must not be committed. */
  void write(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.reset();
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (isForPrograms(request.getRequestURI())) {
      writeProblem(request, response);
    } else {
      writePage(request, response);
    }
  }

  private static boolean isForPrograms(String path) {
    return path.startsWith("/api/") || path.startsWith("/actuator/");
  }

  private void writeProblem(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var locale = locales.resolveLocale(request);
    var body =
        PROBLEM.formatted(
            messages.getMessage("outage.title", null, locale),
            messages.getMessage("outage.text", null, locale));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  /** Outside of the dispatcher the view finds the language only where the dispatcher puts it. */
  private void writePage(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
    try {
      var view = views.resolveViewName("outage/page", locales.resolveLocale(request));
      Objects.requireNonNull(view).render(Map.of(), request, response);
    } catch (IOException | RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new ServletException(failure);
    }
  }
}
