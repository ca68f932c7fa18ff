package vn.motcua.catalogue.web;

import static java.util.stream.Collectors.joining;
import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ChannelLimit;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.catalogue.source.Column;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;

/** Procedures in the reader's words; templates import the methods statically. */
@NamedInterface("words")
public final class ProcedureWords {

  /** Working marks of the published list's editor. */
  private static final Pattern MARKS =
      Pattern.compile("\\[luật, found phapdien\\s*]?\\s*|\\s*\\((recalled|isFullProcess=[^)]*)\\)");

  /** Ministries the published list names by a keyword. */
  private static final Set<String> MINISTRIES =
      Set.of(
          "bo-nong-nghiep-mt",
          "bo-tu-phap",
          "bo-cong-an",
          "bo-xay-dung",
          "bo-quoc-phong",
          "bo-tai-chinh");

  /** Levels of authority as the published list writes them. */
  private static final Map<String, String> LEVELS =
      Map.of(
          "xã", "commune",
          "huyện", "district",
          "tỉnh", "province",
          "bộ", "ministry",
          "khác", "other");

  private ProcedureWords() {}

  /** {@code 3 ngày làm việc} */
  public static String limit(TimeLimit limit) {
    return t("catalogue.limit." + limit.unit(), limit.amount());
  }

  /** The limit through that channel, or that it is unknown. */
  public static String limit(Procedure procedure, Channel channel) {
    return procedure
        .limit(channel)
        .map(ProcedureWords::limit)
        .orElseGet(() -> t("catalogue.unknown"));
  }

  /** The shortest wording of the counter's limit, else of any, else that it is unknown. */
  public static String mainLimit(Procedure procedure) {
    return procedure
        .limit(Channel.COUNTER)
        .or(() -> procedure.timeLimits().stream().map(ChannelLimit::limit).findFirst())
        .map(ProcedureWords::limit)
        .orElseGet(() -> t("catalogue.unknown"));
  }

  /** {@code xã, tỉnh} for the published {@code xã+tỉnh} */
  public static String level(Procedure procedure) {
    return level(procedure.level());
  }

  static String level(String published) {
    return Arrays.stream(published.split("\\+"))
        .map(part -> LEVELS.containsKey(part) ? t("catalogue.level." + LEVELS.get(part)) : part)
        .collect(joining(", "));
  }

  public static String channel(Channel channel) {
    return t("catalogue.channel." + channel);
  }

  /** {@code 01/07/2025 – nay} */
  public static String period(Procedure procedure) {
    var from = procedure.validFrom();
    var to = procedure.validTo();
    if (from == null) {
      return to == null ? t("catalogue.unknown") : t("catalogue.until", Vietnam.show(to));
    }
    return to == null
        ? t("catalogue.since", Vietnam.show(from))
        : t("catalogue.period", Vietnam.show(from), Vietnam.show(to));
  }

  /** The amount of a fee line, or the source's words when there is none. */
  public static String fee(FeeLine line) {
    var amount = line.amount();
    if (amount == null) {
      return isLeftToTheProvince(line) ? t("catalogue.fee.province") : clean(line.words());
    }
    return amount == 0 ? t("catalogue.fee.free") : Show.money(amount);
  }

  /** The first fee for a dense list. */
  public static String mainFee(Procedure procedure) {
    return procedure.feeLines().stream()
        .findFirst()
        .map(ProcedureWords::fee)
        .orElseGet(() -> t("catalogue.unknown"));
  }

  /** {@code 1 bản chính, 2 bản sao}; empty when the source does not say. */
  public static String quantity(RequiredPaper paper) {
    return Stream.of(
            count("catalogue.originals", paper.originals()),
            count("catalogue.copies", paper.copies()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(String key, int number) {
    return number > 0 ? t(key, number) : "";
  }

  /** The source's words without its editor's marks; that it is unknown when there are none. */
  public static String clean(String words) {
    var bare = MARKS.matcher(words).replaceAll("").strip();
    return bare.isEmpty() ? t("catalogue.unknown") : bare;
  }

  /** One column of the source in words. */
  public static String column(String header, String value) {
    if (value.isEmpty()) {
      return t("catalogue.unknown");
    }
    if (header.equals(Column.PROVENANCE.header()) && value.startsWith("found")) {
      return t("catalogue.provenance.found" + secondary(value));
    }
    if (header.equals(Column.PROVENANCE.header()) && value.equals("recalled")) {
      return t("catalogue.provenance.recalled");
    }
    if (header.equals(Column.ERA.header())) {
      return t("catalogue.era." + value.substring(0, 1)) + after(value, ", ");
    }
    if (header.equals(Column.MINISTRY.header()) && MINISTRIES.contains(value)) {
      return t("catalogue.ministry." + value);
    }
    if (header.equals(Column.TIME_UNIT.header()) && value.equals("same-day")) {
      return t("catalogue.sameday").toLowerCase(Locale.ROOT);
    }
    return clean(value);
  }

  private static String secondary(String value) {
    return value.contains("secondary") ? ".secondary" : "";
  }

  private static String after(String value, String mark) {
    var at = value.indexOf(mark);
    return at < 0 ? "" : value.substring(at);
  }

  static boolean isLeftToTheProvince(FeeLine line) {
    return line.words().toLowerCase(Locale.ROOT).contains("hội đồng nhân dân");
  }

  /** The choices of a filter, after one that sets none. */
  public static List<Option> orAny(String any, List<Option> options) {
    return Stream.concat(Stream.of(new Option("", any)), options.stream()).toList();
  }
}
