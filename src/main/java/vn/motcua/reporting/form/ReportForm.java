package vn.motcua.reporting.form;

import static vn.motcua.reporting.form.Measure.*;

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
          LATE_UNNAMED));

  /** Told of a form besides, and what its balance is made of. */
  private static final Set<Measure> NOTED =
      EnumSet.of(RECEIVED, RESOLVED, IN_HAND, REFUSED, WITHDRAWN, STOPPED, RATED, SATISFIED);

  /**
   * Columns under one heading.
   *
   * @param key of its words, {@code reporting.group.received}
   * @param hasTotal whether the first column is the total of the others
   */
  public record Group(String key, List<Measure> measures, boolean hasTotal) {

    public Group {
      measures = List.copyOf(measures);
    }

    static Group totalled(String key, Measure... measures) {
      return new Group(key, List.of(measures), true);
    }

    static Group of(String key, Measure... measures) {
      return new Group(key, List.of(measures), false);
    }

    public boolean isTotal(Measure measure) {
      return hasTotal && measure == measures.getFirst();
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
    return groups.stream().flatMap(group -> group.measures().stream()).toList();
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
