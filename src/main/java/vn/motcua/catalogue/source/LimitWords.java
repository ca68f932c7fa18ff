package vn.motcua.catalogue.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ChannelLimit;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;

/**
 * Understands the columns {@code time_limit}, {@code time_value} and {@code time_unit}; what they
 * leave open stays unknown.
 *
 * <p>{@code time_limit} names channels ("Trực tuyến: 17 Ngày làm việc; Trực tiếp: 27 …"), sometimes
 * a channel several times, once per case: then nobody knows which case holds, and the channel stays
 * unknown. {@code time_value} and {@code time_unit} speak for the counter.
 */
final class LimitWords {

  private static final Pattern PART =
      Pattern.compile("(?<channels>[^:]+):\\s*(?<amount>\\d+)\\s*(?<unit>.*)");
  private static final Pattern MENTION =
      Pattern.compile(
          "(\\d+)\\)?\\s*(?:\\([^)]*\\)\\s*)?(ngày làm việc|ngày|giờ)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern RANGE = Pattern.compile("\\d+\\s*-\\s*\\d+");

  /** Only in these cases; the limit before them is the ordinary one. */
  private static final Pattern EXTENSION =
      Pattern.compile(
          "[Tt]rường hợp (phải|phức tạp|cần)|nếu phải|sau 1?5\\s*(giờ|h)|sau 0?3 \\(ba\\) giờ");

  private static final Pattern SAME_DAY =
      Pattern.compile("[Tt]rong ngày (làm việc|tiếp nhận|nhận)(?! tiếp theo)");
  private static final int HOURS_OF_A_WORKING_DAY = 8;

  private LimitWords() {}

  /** The limits the line states, at most one per channel. */
  static List<ChannelLimit> read(SourceRow row) {
    var words = row.get(Column.TIME_LIMIT);
    var byChannel = perChannel(words);
    var known = new EnumMap<Channel, TimeLimit>(Channel.class);
    byChannel.forEach((channel, limits) -> single(limits).ifPresent(it -> known.put(channel, it)));
    counter(row, byChannel).ifPresent(limit -> known.put(Channel.COUNTER, limit));
    return known.entrySet().stream()
        .map(entry -> ChannelLimit.stated(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Optional<TimeLimit> single(List<Optional<TimeLimit>> limits) {
    return Set.copyOf(limits).size() == 1 ? limits.getFirst() : Optional.empty();
  }

  private static Map<Channel, List<Optional<TimeLimit>>> perChannel(String words) {
    var found = new EnumMap<Channel, List<Optional<TimeLimit>>>(Channel.class);
    for (var part : words.split(";")) {
      var match = PART.matcher(part.strip());
      if (match.matches()) {
        for (var channel : channels(match.group("channels"))) {
          found
              .computeIfAbsent(channel, any -> new ArrayList<>())
              .add(limit(match.group("amount"), unit(match.group("unit"))));
        }
      }
    }
    return found;
  }

  private static Set<Channel> channels(String words) {
    var channels = EnumSet.noneOf(Channel.class);
    for (var word : words.strip().split("/")) {
      switch (word.strip()) {
        case "Trực tiếp" -> channels.add(Channel.COUNTER);
        case "Trực tuyến" -> channels.add(Channel.ONLINE);
        case "Dịch vụ bưu chính", "Bưu chính" -> channels.add(Channel.POST);
        default -> {
          return Set.of();
        }
      }
    }
    return channels;
  }

  private static Optional<TimeLimit> counter(
      SourceRow row, Map<Channel, List<Optional<TimeLimit>>> perChannel) {
    var value = row.get(Column.TIME_VALUE);
    var unit = row.get(Column.TIME_UNIT);
    if (value.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    if (!perChannel.isEmpty()) {
      return perChannel.containsKey(Channel.COUNTER) ? stated(value, unit) : Optional.empty();
    }
    return freeWords(row.get(Column.TIME_LIMIT), value, unit);
  }

  /** A sentence instead of a list: believed only when it names no second limit. */
  private static Optional<TimeLimit> freeWords(String words, String value, String unit) {
    if (SAME_DAY.matcher(words).find()) {
      return Optional.of(TimeLimit.SAME_DAY);
    }
    var extension = EXTENSION.matcher(words);
    var ordinary = extension.find() ? words.substring(0, extension.start()) : words;
    var mentions = new HashSet<String>();
    var mention = MENTION.matcher(ordinary);
    while (mention.find()) {
      mentions.add(Integer.parseInt(mention.group(1)) + mention.group(2).toLowerCase(Locale.ROOT));
    }
    var ambiguous = mentions.size() > 1 || RANGE.matcher(ordinary).find();
    return ambiguous ? Optional.empty() : stated(value, unit);
  }

  private static Optional<TimeLimit> stated(String value, String unit) {
    if (unit.equals("same-day")) {
      return Optional.of(TimeLimit.SAME_DAY);
    }
    if (value.matches("\\d+\\.5") && unit.startsWith("ngày")) {
      var halves = (int) (Double.parseDouble(value) * HOURS_OF_A_WORKING_DAY);
      return limit(Integer.toString(halves), LimitUnit.WORKING_HOUR);
    }
    return value.matches("\\d{1,4}") ? limit(value, unit(unit)) : Optional.empty();
  }

  private static @Nullable LimitUnit unit(String words) {
    return switch (words.strip().toLowerCase(Locale.ROOT)) {
      case "ngày làm việc" -> LimitUnit.WORKING_DAY;
      case "ngày" -> LimitUnit.CALENDAR_DAY;
      case "giờ" -> LimitUnit.WORKING_HOUR;
      default -> null;
    };
  }

  private static Optional<TimeLimit> limit(String amount, @Nullable LimitUnit unit) {
    if (unit == null || amount.length() > 4) {
      return Optional.empty();
    }
    var number = Integer.parseInt(amount);
    return number >= 1 && number <= 3650
        ? Optional.of(new TimeLimit(number, unit))
        : Optional.empty();
  }
}
