package vn.motcua.reporting.api;

import static vn.motcua.reporting.form.Measure.CARRIED_OVER;
import static vn.motcua.reporting.form.Measure.COPIED_ELECTRONICALLY;
import static vn.motcua.reporting.form.Measure.DIGITAL_THROUGHOUT;
import static vn.motcua.reporting.form.Measure.IN_HAND;
import static vn.motcua.reporting.form.Measure.IN_HAND_IN_TIME;
import static vn.motcua.reporting.form.Measure.IN_HAND_OVERDUE;
import static vn.motcua.reporting.form.Measure.ONLINE_ELECTRONIC;
import static vn.motcua.reporting.form.Measure.PAPERS_ALL;
import static vn.motcua.reporting.form.Measure.PAPERS_ASKED;
import static vn.motcua.reporting.form.Measure.PAPERS_PART;
import static vn.motcua.reporting.form.Measure.RECEIVED;
import static vn.motcua.reporting.form.Measure.RECEIVED_HERE;
import static vn.motcua.reporting.form.Measure.RECEIVED_ONLINE;
import static vn.motcua.reporting.form.Measure.RECEIVED_OTHERWISE;
import static vn.motcua.reporting.form.Measure.RESOLVED;
import static vn.motcua.reporting.form.Measure.RESOLVED_EARLY;
import static vn.motcua.reporting.form.Measure.RESOLVED_ON_TIME;
import static vn.motcua.reporting.form.Measure.RESOLVED_OVERDUE;
import static vn.motcua.reporting.form.Measure.RESULT_DIGITAL;
import static vn.motcua.reporting.form.Measure.RESULT_ELECTRONIC;
import static vn.motcua.reporting.form.Measure.RESULT_HERE;
import static vn.motcua.reporting.form.Measure.REUSED;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.ReportForm;

/**
 * Form II.06a, and how far the dossiers are data.
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

  /** What is to be counted for it. */
  static final Set<Measure> WANTED =
      Stream.of(ReportForm.FORM_06, ReportForm.DIGITISATION)
          .flatMap(form -> form.wanted().stream())
          .collect(Collectors.toUnmodifiableSet());

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
      Digitisation<Long> digitisation,
      Links links) {}

  /** Each dossier once, also when several agencies handle it. */
  record Total(
      Received<Long> received,
      Resolved<Long> resolved,
      InHand<Long> inHand,
      Digitisation<Long> digitisation,
      Links links) {}

  /** Where the dossiers behind each figure are listed. */
  record Links(
      Received<String> received,
      Resolved<String> resolved,
      InHand<String> inHand,
      Digitisation<String> digitisation) {

    static Links of(Function<Measure, String> link) {
      return new Links(
          Received.of(link), Resolved.of(link), InHand.of(link), Digitisation.of(link));
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

  /**
   * Of dossiers taken in by this system; those received and those that ended in the period.
   *
   * @param received taken in
   * @param asked something of it is to be data
   * @param papers all that are to be data are
   * @param papersInPart some are
   * @param reused a paper of an earlier dossier stands for one
   * @param onlineElectronic handed in online, the result a signed file
   * @param results ended with a result or a refusal
   * @param resultsDigital a signed file, or a scan
   * @param resultsElectronic a signed file
   * @param copies with certified electronic copies
   * @param throughout the result and papers are data
   */
  record Digitisation<T>(
      T received,
      T asked,
      T papers,
      T papersInPart,
      T reused,
      T onlineElectronic,
      T results,
      T resultsDigital,
      T resultsElectronic,
      T copies,
      T throughout) {

    static <T> Digitisation<T> of(Function<Measure, T> each) {
      return new Digitisation<>(
          each.apply(RECEIVED_HERE),
          each.apply(PAPERS_ASKED),
          each.apply(PAPERS_ALL),
          each.apply(PAPERS_PART),
          each.apply(REUSED),
          each.apply(ONLINE_ELECTRONIC),
          each.apply(RESULT_HERE),
          each.apply(RESULT_DIGITAL),
          each.apply(RESULT_ELECTRONIC),
          each.apply(COPIED_ELECTRONICALLY),
          each.apply(DIGITAL_THROUGHOUT));
    }
  }
}
