package vn.motcua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.platform.web.language.Languages;

/** Binds the reader's language for the whole request: refusals speak it as pages do. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

  private final MessageSource messages;
  private final Languages languages;
  private final LocaleResolver locales;

  LanguageFilter(MessageSource messages, Languages languages, LocaleResolver locales) {
    this.messages = messages;
    this.languages = languages;
    this.locales = locales;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Words.carrier(messages, language(request))
          .call(
              () -> {
                chain.doFilter(request, response);
                return true;
              });
    } catch (ServletException | IOException | RuntimeException failure) {
      throw failure;
    } catch (Exception impossible) {
      throw new ServletException(impossible);
    }
  }

  private Locale language(HttpServletRequest request) {
    var type = request.getContentType();
    // to look into a form with files would read it all, a stranger's too
    var asked =
        type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
            ? null
            : request.getParameter("lang");
    return languages.spoken(asked == null ? locales.resolveLocale(request) : Locale.of(asked));
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
