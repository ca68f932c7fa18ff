package vn.motcua.reporting.api;

import static vn.motcua.reporting.form.Measure.CARRIED_OVER;
import static vn.motcua.reporting.form.Measure.IN_HAND;
import static vn.motcua.reporting.form.Measure.IN_HAND_IN_TIME;
import static vn.motcua.reporting.form.Measure.IN_HAND_OVERDUE;
import static vn.motcua.reporting.form.Measure.RECEIVED;
import static vn.motcua.reporting.form.Measure.RECEIVED_ONLINE;
import static vn.motcua.reporting.form.Measure.RECEIVED_OTHERWISE;
import static vn.motcua.reporting.form.Measure.RESOLVED;
import static vn.motcua.reporting.form.Measure.RESOLVED_EARLY;
import static vn.motcua.reporting.form.Measure.RESOLVED_ON_TIME;
import static vn.motcua.reporting.form.Measure.RESOLVED_OVERDUE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.form.Measure;

/**
 * Form II.06a.
 *
 * @param agency identifier code of the agency, its GSO code or its number when it has none
 * @param period {@code quarter-2026-3}; {@code days} for free ones
 * @param to inclusive
 * @param closed null while the figures are those of dossiers as they are known now
 * @param complete false while a great deal changed at once and is still being counted
 */
record HandlingAnswer(
    String agency,
    String agencyName,
    String period,
    LocalDate from,
    LocalDate to,
    String by,
    boolean includeSubordinates,
    @Nullable Closed closed,
    boolean complete,
    List<Row> rows,
    Total total) {

  /**
   * @param sha256 over the dossiers the period was closed with
   */
  record Closed(OffsetDateTime at, String by, String sha256) {}

  /**
   * @param key name of the field, code of the procedure or of the agency
   */
  record Row(
      String key,
      String name,
      Received<Long> received,
      Resolved<Long> resolved,
      InHand<Long> inHand,
      Links links) {}

  /** Each dossier once, also when several agencies handle it. */
  record Total(
      Received<Long> received, Resolved<Long> resolved, InHand<Long> inHand, Links links) {}

  /** Where the dossiers behind each figure are listed. */
  record Links(Received<String> received, Resolved<String> resolved, InHand<String> inHand) {

    static Links of(Function<Measure, String> link) {
      return new Links(Received.of(link), Resolved.of(link), InHand.of(link));
    }
  }

  record Received<T>(T online, T direct, T carriedOver, T total) {

    static <T> Received<T> of(Function<Measure, T> each) {
      return new Received<>(
          each.apply(RECEIVED_ONLINE),
          each.apply(RECEIVED_OTHERWISE),
          each.apply(CARRIED_OVER),
          each.apply(RECEIVED));
    }
  }

  record Resolved<T>(T early, T onTime, T overdue, T total) {

    static <T> Resolved<T> of(Function<Measure, T> each) {
      return new Resolved<>(
          each.apply(RESOLVED_EARLY),
          each.apply(RESOLVED_ON_TIME),
          each.apply(RESOLVED_OVERDUE),
          each.apply(RESOLVED));
    }
  }

  record InHand<T>(T inTime, T overdue, T total) {

    static <T> InHand<T> of(Function<Measure, T> each) {
      return new InHand<>(
          each.apply(IN_HAND_IN_TIME), each.apply(IN_HAND_OVERDUE), each.apply(IN_HAND));
    }
  }
}
