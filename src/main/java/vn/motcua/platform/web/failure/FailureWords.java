package vn.motcua.platform.web.failure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Puts a failure into the reader's language. */
@Component
class FailureWords {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

  private final MessageSource messages;
  private final LocaleResolver pageLocales;

  FailureWords(MessageSource messages, LocaleResolver pageLocales) {
    this.messages = messages;
    this.pageLocales = pageLocales;
  }

  /** Pages keep the language chosen on the page; programs ask by Accept-Language. */
  Locale locale(HttpServletRequest request, boolean api) {
    return api ? asked(request) : pageLocales.resolveLocale(request);
  }

  private static Locale asked(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    if (header == null) {
      return VIETNAMESE;
    }
    try {
      var best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
      return best == null ? VIETNAMESE : best;
    } catch (IllegalArgumentException unreadable) {
      return VIETNAMESE;
    }
  }

  String title(Failure failure, Locale locale) {
    return messages.getMessage(failure.kind().titleKey(), null, locale);
  }

  /** The first finding of a refusal that concerns the whole, else what the kind says. */
  String detail(Failure failure, Locale locale) {
    var faults = failure.faults();
    return failure.kind() == FailureKind.REFUSED && faults.size() == 1
        ? sentence(faults.getFirst(), locale)
        : messages.getMessage(
            failure.kind().detailKey(), new Object[] {failure.incident()}, locale);
  }

  String sentence(Fault fault, Locale locale) {
    return messages.getMessage(fault.messageKey(), fault.args().toArray(), locale);
  }
}
