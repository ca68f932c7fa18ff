package vn.motcua.notification.template;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Placeholder;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** Puts values into the places of a wording. What is put in is never read as a place itself. */
@Component
public class Composer {

  static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_MOMENT =
      DateTimeFormatter.ofPattern("HH:mm, d MMMM yyyy", Locale.ENGLISH);

  private final ShippedWordings shipped;
  private final Editions editions;
  private final MessageSource words;

  Composer(ShippedWordings shipped, Editions editions, MessageSource words) {
    this.shipped = shipped;
    this.editions = editions;
    this.words = words;
  }

  /**
   * What is told, in the wording of the agency of that day.
   *
   * @param values of the right types, as {@link vn.motcua.notification.NewMessage} requires
   */
  public Wording compose(
      MessageKind kind,
      Language language,
      String agencyPath,
      LocalDate on,
      Map<String, Object> values) {
    return compose(
        editions
            .inForce(kind, language, agencyPath, on)
            .map(Edition::wording)
            .orElseGet(() -> shipped.of(kind, language)),
        kind,
        language,
        values);
  }

  /** The same with a wording that may not be in force. */
  public Wording compose(
      Wording wording, MessageKind kind, Language language, Map<String, Object> values) {
    return new Wording(
        Text.clean(filled(wording.title(), kind, language, values, Composer::asIs)),
        filled(wording.body(), kind, language, values, Composer::asIs),
        Text.clean(filled(wording.brief(), kind, language, values, Composer::cut)));
  }

  private String filled(
      String text,
      MessageKind kind,
      Language language,
      Map<String, Object> values,
      BiFunction<Placeholder, String, String> fit) {
    Function<Placeholder, String> shown =
        place ->
            fit.apply(
                place, show(Objects.requireNonNull(values.get(place.name())), place, language));
    var known =
        kind.placeholders().stream()
            .filter(place -> text.contains(place.written()))
            .collect(Collectors.toMap(Placeholder::name, shown));
    return PLACE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(known.getOrDefault(found.group(1), found.group())));
  }

  private String show(Object value, Placeholder place, Language language) {
    return switch (value) {
      case LocalDate day -> language == Language.VI ? Vietnam.show(day) : ENGLISH_DAY.format(day);
      case Instant at ->
          language == Language.VI ? Vietnam.show(at) : ENGLISH_MOMENT.format(Vietnam.dateTime(at));
      case MessageSourceResolvable phrase -> words.getMessage(phrase, language.locale());
      default ->
          place.type() == Placeholder.Type.LINES
              ? Text.cleanLines(value.toString())
              : Text.clean(value.toString());
    };
  }

  private static String asIs(Placeholder place, String text) {
    return text;
  }

  private static String cut(Placeholder place, String text) {
    var line = Text.clean(text);
    return place.type().isLink() || line.length() <= place.longestInBrief()
        ? line
        : line.substring(0, place.longestInBrief() - 1).strip() + "…";
  }
}
