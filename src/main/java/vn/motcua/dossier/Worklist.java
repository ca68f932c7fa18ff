package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists in which a desk sees its dossiers. */
public enum Worklist {
  /** Everything not handed over or closed, the nearest due date first. */
  OPEN("d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')"),
  /** What this person is to act on now. */
  MINE(
      """
      d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
      and (d.holder_id = :me
           or d.holder_id is null
              and d.status = any(:myStatuses)
              and (d.holding_department_id is null
                   or d.holding_department_id = :myDepartment
                   or d.status in ('SUBMITTED', 'AWAITING_SIGNATURE', 'APPROVED', 'FINISHED')))
      """),
  OVERDUE(
      """
      d.status in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED')
      and d.overdue_from <= :now
      """),
  /** Due within two working days, not overdue. */
  SOON(
      """
      d.status in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED')
      and d.due_at <= :soonUntil
      and d.overdue_from > :now
      """),
  DUE_TODAY(
      """
      d.status in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED')
      and d.due_on = :today
      """),
  TO_ACCEPT("d.status = 'SUBMITTED'"),
  IN_PROGRESS("d.status in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED')"),
  TO_SIGN("d.status = 'AWAITING_SIGNATURE'"),
  AWAITING_SUPPLEMENT("d.status = 'AWAITING_SUPPLEMENT'"),
  TO_RETURN("d.status = 'FINISHED'"),
  /** Received here, handled now by another agency. */
  ELSEWHERE(
      """
      d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
      and d.holding_agency_id <> d.agency_id
      """),
  CLOSED("d.status in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')"),
  ALL("true");

  private final String condition;

  Worklist(String condition) {
    this.condition = condition;
  }

  /** The list's name in addresses, {@code to-accept}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Worklist> of(String key) {
    return Arrays.stream(values()).filter(list -> list.key().equals(key)).findFirst();
  }

  /**
   * The SQL condition on {@code dossier d}; parameters: now, today, soonUntil, me, myDepartment,
   * myStatuses.
   */
  public String condition() {
    return condition;
  }

  /** Whether the list is of past work, the newest first; the others run by due date. */
  public boolean isHistory() {
    return this == CLOSED || this == ALL;
  }

  /** Whether the list looks at where dossiers were received rather than where they lie. */
  public boolean isByReceiver() {
    return isHistory() || this == ELSEWHERE;
  }
}
