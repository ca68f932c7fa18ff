package vn.motcua.platform.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Reads what a mail server answered about one letter out of the exceptions of the library. */
final class SmtpAnswers {

  private static final int FOR_GOOD = 500;
  private static final int MOST_LINKS = 10;

  private SmtpAnswers() {}

  /** What it said about this letter; empty when it said nothing, or refuses us as a sender. */
  static Optional<LetterRefused> of(Exception failure) {
    Optional<Integer> said = Optional.empty();
    @Nullable Exception link = failure;
    for (var links = 0; link != null && links < MOST_LINKS; links++) {
      said = code(link).isPresent() ? code(link) : said;
      link = link instanceof MessagingException more ? more.getNextException() : null;
    }
    return said.map(code -> new LetterRefused(Integer.toString(code), code >= FOR_GOOD));
  }

  private static Optional<Integer> code(Exception link) {
    return switch (link) {
      case SMTPAddressFailedException address -> Optional.of(address.getReturnCode());
      case SMTPSendFailedException letter when !isAboutUs(letter.getReturnCode()) ->
          Optional.of(letter.getReturnCode());
      default -> Optional.empty();
    };
  }

  /** Closing down, or asking for a sign-in: no fault of the letter. */
  private static boolean isAboutUs(int code) {
    return code == 421 || code == 530 || code == 535;
  }
}
