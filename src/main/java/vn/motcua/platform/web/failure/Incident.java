package vn.motcua.platform.web.failure;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes causes to the log, without what somebody typed: messages of exceptions quote values, so
 * only types, places and database states are kept.
 */
final class Incident {

  private static final Logger log = LoggerFactory.getLogger(Incident.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  // No letters that are misread over the telephone.
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private Incident() {}

  static String newNumber() {
    return IntStream.range(0, 8)
        .map(i -> LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  static void write(String number, String method, Throwable thrown) {
    log.error("Incident {} on {}{}", number, method, describe(thrown));
  }

  /** The database is gone; one line is enough, the same for all. */
  static void writeLost(FailureKind kind, Throwable thrown) {
    log.warn("{}: {}", kind, thrown.getClass().getName());
  }

  static String describe(Throwable thrown) {
    var text = new StringBuilder();
    var cause = thrown;
    for (var depth = 0; cause != null && depth < 10; depth++) {
      text.append("\n").append(cause.getClass().getName());
      if (cause instanceof NullPointerException || cause instanceof ClassCastException) {
        text.append(": ").append(cause.getMessage());
      }
      if (cause instanceof SQLException error) {
        text.append(": state ").append(error.getSQLState());
      }
      for (var frame : cause.getStackTrace()) {
        text.append("\n\tat ").append(frame);
      }
      cause = cause.getCause();
    }
    return text.toString();
  }
}
