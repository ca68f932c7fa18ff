package vn.motcua.desk.worklist;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.shared.Text;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.TypedDate;

/**
 * What a list is narrowed to, besides the words searched for.
 *
 * @param field empty = every field
 * @param procedure national code; empty = every procedure
 * @param holder account id
 * @param agency agency id
 * @param malformed what could not be read and was left out, by name
 */
record WorklistFilter(
    String field,
    @Nullable Channel channel,
    String procedure,
    @Nullable Long holder,
    @Nullable Long agency,
    @Nullable LocalDate dueTo,
    @Nullable LocalDate receivedFrom,
    @Nullable LocalDate receivedTo,
    @Nullable LocalDate finishedFrom,
    @Nullable LocalDate finishedTo,
    @Nullable Timeliness timeliness,
    Map<String, String> malformed) {

  static final WorklistFilter NONE = of(Map.of());

  private static final int LONGEST = 200;

  static final List<String> NAMES =
      List.of(
          "field",
          "channel",
          "procedure",
          "holder",
          "agency",
          "dueTo",
          "receivedFrom",
          "receivedTo",
          "finishedFrom",
          "finishedTo",
          "timeliness");

  WorklistFilter {
    malformed = Map.copyOf(malformed);
  }

  /** Whether the request says how to filter, be it with blanks. */
  static boolean isAsked(Map<String, String> asked) {
    return NAMES.stream().anyMatch(asked::containsKey);
  }

  /** Reads what was asked; what is malformed is left out and named. */
  static WorklistFilter of(Map<String, String> asked) {
    var malformed = new HashMap<String, String>();
    return new WorklistFilter(
        text(asked, "field"),
        read(asked, "channel", Channel::valueOf, malformed),
        text(asked, "procedure"),
        read(asked, "holder", Long::valueOf, malformed),
        read(asked, "agency", Long::valueOf, malformed),
        read(asked, "dueTo", WorklistFilter::day, malformed),
        read(asked, "receivedFrom", WorklistFilter::day, malformed),
        read(asked, "receivedTo", WorklistFilter::day, malformed),
        read(asked, "finishedFrom", WorklistFilter::day, malformed),
        read(asked, "finishedTo", WorklistFilter::day, malformed),
        read(asked, "timeliness", Timeliness::valueOf, malformed),
        malformed);
  }

  /** Reads {@link #query}. */
  static WorklistFilter parse(String query) {
    var asked = new HashMap<String, String>();
    for (var pair : query.split("&", -1)) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        asked.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return of(asked);
  }

  boolean isSet() {
    return !values().isEmpty();
  }

  /** As the end of an address, {@code channel=ONLINE&dueTo=2026-12-08}. */
  String query() {
    return values().entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** The values that are set, as an address carries them. */
  Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    put(values, "field", field);
    put(values, "channel", channel == null ? "" : channel.name());
    put(values, "procedure", procedure);
    put(values, "holder", show(holder));
    put(values, "agency", show(agency));
    put(values, "dueTo", show(dueTo));
    put(values, "receivedFrom", show(receivedFrom));
    put(values, "receivedTo", show(receivedTo));
    put(values, "finishedFrom", show(finishedFrom));
    put(values, "finishedTo", show(finishedTo));
    put(values, "timeliness", show(timeliness));
    return values;
  }

  /** Whether it narrows by when handling ended, or how that stands to the due date. */
  boolean isByFinish() {
    return finishedFrom != null || finishedTo != null || timeliness != null;
  }

  /** The value of that name, as a form field holds it, readable or not; empty when not set. */
  String value(String name) {
    return malformed.getOrDefault(name, values().getOrDefault(name, ""));
  }

  private static void put(Map<String, String> values, String name, String value) {
    if (!value.isEmpty()) {
      values.put(name, value);
    }
  }

  private static String show(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String text(Map<String, String> asked, String name) {
    var text = Text.clean(asked.get(name));
    return text.length() > LONGEST ? "" : text;
  }

  private static <T> @Nullable T read(
      Map<String, String> asked,
      String name,
      Function<String, T> reader,
      Map<String, String> malformed) {
    var text = text(asked, name);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      malformed.put(name, text);
      return null;
    }
  }

  private static LocalDate day(String text) {
    return TypedDate.read(text).orElseThrow(() -> new DateTimeException(text));
  }
}
