package vn.motcua.reporting.form;

import static vn.motcua.reporting.form.Measure.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms of reports on the handling of dossiers: their columns in the order of the form. The
 * first column of each group is its total.
 */
public enum ReportForm {
  /** Biểu II.06a, TT 01/2020/TT-VPCP: columns (3) to (13). */
  FORM_06(
      new Group("received", RECEIVED, RECEIVED_ONLINE, RECEIVED_OTHERWISE, CARRIED_OVER),
      new Group("resolved", RESOLVED, RESOLVED_EARLY, RESOLVED_ON_TIME, RESOLVED_OVERDUE),
      new Group("in-hand", IN_HAND, IN_HAND_IN_TIME, IN_HAND_OVERDUE)),
  /** Biểu 07a/BTP of 2026: more about channels, apologies and what never became a result. */
  FORM_07(
      new Group(
          "received",
          RECEIVED,
          CARRIED_OVER,
          ONLINE_FULL,
          ONLINE_PARTIAL,
          ONLINE_OTHERWISE,
          RECEIVED_AT_COUNTER,
          RECEIVED_BY_POST,
          NON_TERRITORIAL),
      new Group(
          "resolved",
          RESULT,
          RESULT_EARLY,
          RESULT_ON_TIME,
          RESULT_OVERDUE,
          OVERDUE_APOLOGISED,
          OVERDUE_WITHOUT_APOLOGY),
      new Group("in-hand", IN_HAND, IN_HAND_IN_TIME, IN_HAND_OVERDUE),
      new Group("waiting", WAITING, WAITING_IN_TIME, WAITING_OVERDUE),
      new Group("ended", TURNED_AWAY, STOPPED, WITHDRAWN));

  /**
   * Columns under one heading.
   *
   * @param key of its words, {@code reporting.group.received}
   */
  public record Group(String key, List<Measure> measures) {

    Group(String key, Measure... measures) {
      this(key, List.of(measures));
    }

    public Group {
      measures = List.copyOf(measures);
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

  /** {@code form-06} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ReportForm> of(String key) {
    return Arrays.stream(values()).filter(form -> form.key().equals(key)).findFirst();
  }
}
