package vn.motcua.reporting.form;

import static vn.motcua.reporting.form.Measure.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The forms of reports on the handling of dossiers: their columns in the order of the form. */
public enum ReportForm {
  /** Biểu II.06a, TT 01/2020/TT-VPCP: columns (3) to (13). */
  FORM_06(
      Group.totalled("received", RECEIVED, RECEIVED_ONLINE, RECEIVED_OTHERWISE, CARRIED_OVER),
      Group.totalled("resolved", RESOLVED, RESOLVED_EARLY, RESOLVED_ON_TIME, RESOLVED_OVERDUE),
      Group.totalled("in-hand", IN_HAND, IN_HAND_IN_TIME, IN_HAND_OVERDUE)),
  /** Biểu 07a/BTP of 2026: more about channels, apologies and what never became a result. */
  FORM_07(
      Group.totalled(
          "received",
          RECEIVED,
          CARRIED_OVER,
          ONLINE_FULL,
          ONLINE_PARTIAL,
          ONLINE_OTHERWISE,
          RECEIVED_AT_COUNTER,
          RECEIVED_BY_POST,
          NON_TERRITORIAL),
      Group.totalled(
          "resolved",
          RESULT,
          RESULT_EARLY,
          RESULT_ON_TIME,
          RESULT_OVERDUE,
          OVERDUE_APOLOGISED,
          OVERDUE_WITHOUT_APOLOGY),
      Group.totalled("in-hand", IN_HAND, IN_HAND_IN_TIME, IN_HAND_OVERDUE),
      Group.totalled("waiting", WAITING, WAITING_IN_TIME, WAITING_OVERDUE),
      Group.of("ended", TURNED_AWAY, STOPPED, WITHDRAWN),
      Group.totalled("paid", PAID, PAID_ONLINE, PAID_DIRECTLY)),
  /** Why dossiers are late, after II.06d and II.06đ, TT 01/2020/TT-VPCP. */
  CAUSES(
      Group.totalled("late", LATE, RESOLVED_OVERDUE, IN_HAND_OVERDUE),
      Group.of(
          "cause",
          LATE_RESOURCES,
          LATE_COORDINATION,
          LATE_REGULATION,
          LATE_TECHNICAL,
          LATE_APPLICANT,
          LATE_OTHER,
          LATE_UNNAMED)),
  /** How much was kept to its date, by each denominator that is in use somewhere. */
  RATES(
      Group.rate("of-resolved", RESOLVED_KEPT, RESOLVED),
      Group.rate("of-due", DUE_KEPT, DUE),
      Group.rate("of-received", IN_PERIOD_KEPT, RECEIVED_IN_PERIOD),
      Group.rate("of-all", RECEIVED_KEPT, RECEIVED)),
  /** What the facts tell for the indicators of QĐ 766/QĐ-TTg: 2.1, 3.3, 3.6 and 6. */
  SERVICE_QUALITY(
      Group.rate("progress", RECEIVED_KEPT, RECEIVED),
      Group.rate("online", RECEIVED_ONLINE, RECEIVED_IN_PERIOD),
      Group.of("help", ONLINE_SELF, ONLINE_ASSISTED),
      Group.rate("paid-online", PAID_ONLINE, PAID),
      Group.rate("satisfied", SATISFIED, RATED)),
  /** How far dossiers are data: QĐ 766/QĐ-TTg 4.1 to 4.3, and 3.3 with an electronic result. */
  DIGITISATION(
      Group.rate("papers", PAPERS_ALL, PAPERS_ASKED),
      Group.of("papers-part", PAPERS_PART),
      Group.rate("reuse", REUSED, RECEIVED_HERE),
      Group.rate("result-digital", RESULT_DIGITAL, RESULT_HERE),
      Group.rate("result-electronic", RESULT_ELECTRONIC, RESULT_HERE),
      Group.rate("throughout", DIGITAL_THROUGHOUT, RESULT_HERE),
      Group.rate("online-electronic", ONLINE_ELECTRONIC, RECEIVED_HERE),
      Group.of("copies", COPIED_ELECTRONICALLY));

  /** Told of a form besides, and what its balance is made of. */
  private static final Set<Measure> NOTED =
      EnumSet.of(RECEIVED, RESOLVED, IN_HAND, REFUSED, WITHDRAWN, STOPPED, RATED, SATISFIED, TIMED);

  /** One figure of each line. */
  public sealed interface Column {}

  /** So many dossiers, which can be opened. */
  public record Count(Measure measure, boolean isTotal) implements Column {}

  /** What part of them the first are of the second, in percent. */
  public record Rate(Measure part, Measure whole) implements Column {

    /** To two decimals, half up; empty when there is nothing to divide by. */
    public Optional<BigDecimal> of(Figures figures) {
      return figures.of(whole) == 0
          ? Optional.empty()
          : Optional.of(
              BigDecimal.valueOf(100 * figures.of(part))
                  .divide(BigDecimal.valueOf(figures.of(whole)), 2, RoundingMode.HALF_UP));
    }
  }

  /**
   * Columns under one heading.
   *
   * @param key of its words, {@code reporting.group.received}
   */
  public record Group(String key, List<Column> columns) {

    public Group {
      columns = List.copyOf(columns);
    }

    /** The first column is the total of the others. */
    static Group totalled(String key, Measure... measures) {
      return new Group(key, counts(measures, true));
    }

    static Group of(String key, Measure... measures) {
      return new Group(key, counts(measures, false));
    }

    /** Both, and their rate. */
    static Group rate(String key, Measure part, Measure whole) {
      return new Group(
          key, List.of(new Count(whole, true), new Count(part, false), new Rate(part, whole)));
    }

    private static List<Column> counts(Measure[] measures, boolean isTotalled) {
      return Arrays.stream(measures)
          .<Column>map(measure -> new Count(measure, isTotalled && measure == measures[0]))
          .toList();
    }
  }

  private final List<Group> groups;

  ReportForm(Group... groups) {
    this.groups = List.of(groups);
  }

  public List<Group> groups() {
    return groups;
  }

  public List<Measure> measures() {
    return groups.stream()
        .flatMap(group -> group.columns().stream())
        .filter(Count.class::isInstance)
        .map(column -> ((Count) column).measure())
        .toList();
  }

  /** What is to be counted for it. */
  public Set<Measure> wanted() {
    var wanted = EnumSet.copyOf(measures());
    wanted.addAll(NOTED);
    return wanted;
  }

  /** {@code form-06} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ReportForm> of(String key) {
    return Arrays.stream(values()).filter(form -> form.key().equals(key)).findFirst();
  }
}
