package vn.motcua.platform.web.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes the answer to a request that failed. */
@Component
public class FailureAnswer {

  private final FailureWords words;
  private final JsonMapper json;
  private final ViewResolver pages;
  private final LocaleResolver locales;

  FailureAnswer(
      FailureWords words, JsonMapper json, ViewResolver jteViewResolver, LocaleResolver locales) {
    this.words = words;
    this.json = json;
    this.pages = jteViewResolver;
    this.locales = locales;
  }

  /** Answers what was thrown, and logs it when it is a fault of ours or of the database. */
  public void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var failure = Failures.of(thrown);
    if (failure.incident() != null) {
      Incident.write(failure.incident(), request.getMethod(), thrown);
    } else if (failure.status().is5xxServerError()) {
      Incident.writeLost(failure.kind(), thrown);
    }
    answer(failure, request, response);
  }

  void answer(Failure failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setStatus(failure.status().value());
    failure
        .headers()
        .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    var api = path(request).startsWith("/api/");
    var locale = words.locale(request, api);
    if (api) {
      writeProblem(failure, locale, request, response);
    } else {
      writePage(failure, locale, request, response);
    }
  }

  private void writeProblem(
      Failure failure, Locale locale, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var errors =
        failure.faults().stream()
            .map(
                fault ->
                    new ProblemBody.FieldProblem(
                        fault.field(), fault.code(), words.sentence(fault, locale)))
            .toList();
    var body =
        json.writeValueAsBytes(
            new ProblemBody(
                "about:blank",
                words.title(failure, locale),
                failure.status().value(),
                words.detail(failure, locale),
                path(request),
                failure.code(),
                errors,
                failure.incident()));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private void writePage(
      Failure failure, Locale locale, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var faults = failure.faults();
    List<String> sentences =
        failure.kind() == FailureKind.REFUSED && faults.size() == 1
            ? List.of()
            : faults.stream().map(fault -> words.sentence(fault, locale)).toList();
    var page =
        new FailurePage(
            words.title(failure, locale),
            words.detail(failure, locale),
            sentences,
            Objects.requireNonNullElse(failure.incident(), ""),
            back(request));
    // A failure may come before the dispatcher has said where the reader's language is kept.
    request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
    try {
      var view = Objects.requireNonNull(pages.resolveViewName("failure/failure", locale));
      view.render(Map.of("page", page), request, response);
    } catch (Exception broken) {
      Incident.write(Incident.newNumber(), "failure page", broken);
      response.setContentType("text/plain;charset=UTF-8");
      var text = (page.title() + "\n" + page.detail()).getBytes(StandardCharsets.UTF_8);
      response.setContentLength(text.length);
      response.getOutputStream().write(text);
    }
  }

  /** The page of ours the person came from, else the front door of that part of the house. */
  private static String back(HttpServletRequest request) {
    var home = path(request).startsWith("/desk") ? "/desk" : "/";
    var referer = request.getHeader(HttpHeaders.REFERER);
    if (referer == null) {
      return home;
    }
    try {
      var address = URI.create(referer);
      var ours = request.getServerName().equals(address.getHost());
      return ours && address.getRawPath().startsWith("/") && !address.getRawPath().startsWith("//")
          ? address.getRawPath()
              + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
          : home;
    } catch (IllegalArgumentException unreadable) {
      return home;
    }
  }

  /** The path asked for, also while the container answers an error in its own name. */
  static String path(HttpServletRequest request) {
    var original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return original instanceof String uri ? uri : request.getRequestURI();
  }
}
