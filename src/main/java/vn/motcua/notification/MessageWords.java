package vn.motcua.notification;

import static vn.motcua.platform.web.Words.t;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Masks;

/** Messages in words of the screen, the people in them masked. */
public final class MessageWords {

  private MessageWords() {}

  /** {@code L••• · t•••@vidu.vn} */
  public static String recipient(LogLine line) {
    return Stream.of(initials(line.recipient()), address(line))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String address(LogLine line) {
    return switch (line.channel()) {
      case EMAIL -> Masks.email(line.address());
      case SMS -> Masks.phone(line.address());
      case IN_APP -> Masks.identity(line.identityNumber());
    };
  }

  /** The last name is how people are called: {@code L. T. D. Linh}. */
  private static String initials(String name) {
    var parts = name.split(" ", -1);
    return Stream.of(parts)
            .limit(parts.length - 1L)
            .filter(part -> !part.isEmpty())
            .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ". ")
            .collect(Collectors.joining())
        + parts[parts.length - 1];
  }

  public static Status status(MessageState state) {
    var words = t(state.messageKey());
    return switch (state) {
      case WAITING -> new Status(Tone.PLAIN, "clock", words);
      case SENDING -> new Status(Tone.PLAIN, "right", words);
      case SENT -> new Status(Tone.OK, "okc", words);
      case FAILED -> new Status(Tone.LATE, "xc", words);
      case NOT_CONFIGURED, EXPIRED -> new Status(Tone.SOON, "alert", words);
      case WITHDRAWN -> new Status(Tone.PLAIN, "reuse", words);
    };
  }

  /** Why it was not sent, with the server's figures, and when it is tried next. */
  public static String why(LogLine line) {
    var why =
        line.why() == null
            ? ""
            : t(line.why().messageKey())
                + (line.detail().isEmpty() ? "" : " (" + line.detail() + ")");
    var next =
        line.state() == MessageState.WAITING ? t("message.next", Show.moment(line.dueAt())) : "";
    return Stream.of(why, next).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
  }
}
