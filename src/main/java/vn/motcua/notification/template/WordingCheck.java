package vn.motcua.notification.template;

import static vn.motcua.notification.NotificationRefusal.MESSAGE_BRIEF_TOO_LONG;
import static vn.motcua.notification.NotificationRefusal.MESSAGE_PLACE_MISSING;
import static vn.motcua.notification.NotificationRefusal.MESSAGE_PLACE_UNKNOWN;
import static vn.motcua.notification.NotificationRefusal.MESSAGE_TEXT_MISSING;
import static vn.motcua.notification.NotificationRefusal.MESSAGE_TEXT_TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Placeholder;
import vn.motcua.notification.channel.SmsText;
import vn.motcua.shared.Finding;

/** What is wrong with a wording somebody typed; all of it at once. */
public final class WordingCheck {

  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_BODY = 5000;
  public static final int LONGEST_BRIEF = 500;

  private static final int LONGEST_LINK = 70;
  private static final int LONGEST_MOMENT = 16;

  private WordingCheck() {}

  /**
   * The findings at the fields {@code title}, {@code body} and {@code brief}. An SMS is measured
   * without diacritics, as which it goes where it would not fit with them, and with the longest
   * value each place takes.
   */
  public static List<Finding> findings(MessageKind kind, Wording wording) {
    var findings = new ArrayList<Finding>();
    text("title", wording.title(), LONGEST_TITLE, kind, findings);
    text("body", wording.body(), LONGEST_BODY, kind, findings);
    text("brief", wording.brief(), LONGEST_BRIEF, kind, findings);
    mandatory("body", wording.body(), kind, findings);
    mandatory("brief", wording.brief(), kind, findings);
    var parts = SmsText.parts(SmsText.plain(longest(wording.brief(), kind)));
    if (parts > SmsText.MOST_PARTS) {
      findings.add(Finding.of("brief", MESSAGE_BRIEF_TOO_LONG, parts, SmsText.MOST_PARTS));
    }
    return findings;
  }

  private static void text(
      String field, String text, int most, MessageKind kind, List<Finding> findings) {
    if (text.isBlank()) {
      findings.add(Finding.of(field, MESSAGE_TEXT_MISSING));
    }
    if (text.length() > most) {
      findings.add(Finding.of(field, MESSAGE_TEXT_TOO_LONG, most));
    }
    Composer.PLACE
        .matcher(text)
        .results()
        .filter(place -> kind.placeholders().stream().noneMatch(known -> isOf(known, place)))
        .map(place -> place.group(1))
        .distinct()
        .forEach(name -> findings.add(Finding.of(field, MESSAGE_PLACE_UNKNOWN, name)));
  }

  private static boolean isOf(Placeholder known, MatchResult place) {
    return known.name().equals(place.group(1));
  }

  private static void mandatory(
      String field, String text, MessageKind kind, List<Finding> findings) {
    kind.placeholders().stream()
        .filter(place -> place.required() && !text.contains(place.written()))
        .forEach(place -> findings.add(Finding.of(field, MESSAGE_PLACE_MISSING, place.written())));
  }

  private static String longest(String brief, MessageKind kind) {
    var text = brief;
    for (var place : kind.placeholders()) {
      text = text.replace(place.written(), "x".repeat(longest(place)));
    }
    return text;
  }

  private static int longest(Placeholder place) {
    return switch (place.type()) {
      case LINK, SECRET_LINK -> LONGEST_LINK;
      case DAY, MOMENT -> LONGEST_MOMENT;
      case TEXT, LINES, PHRASE -> place.longestInBrief();
    };
  }
}
