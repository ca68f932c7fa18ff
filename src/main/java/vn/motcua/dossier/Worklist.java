package vn.motcua.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lists in which a desk sees its dossiers.
 *
 * <p>What is due on a day is overdue from then on, at the latest from the midnight after; said too,
 * so that the lists of due dates are stretches of an index.
 */
public enum Worklist {
  /** Everything not handed over or closed, the nearest due date first. */
  OPEN("d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')"),
  /** What this person is to act on now, also in the place of somebody absent. */
  MINE(
      """
      d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
      and d.holder_id = :me
      """,
      """
      d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
      and d.holder_id = any(:absent)
      """,
      """
      d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
      and d.holder_id is null
      and d.status = any(:myStatuses)
      and (d.holding_department_id is null
           or d.holding_department_id = any(case when d.status = 'RECEIVED' then :assignIn::bigint[] else :processIn::bigint[] end)
           or d.status in ('SUBMITTED', 'TAKEN_IN', 'TRANSFERRED', 'AWAITING_SIGNATURE', 'APPROVED', 'FINISHED'))
      """),
  OVERDUE(
      """
      d.status in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED')
      and d.overdue_from <= :now
      """),
  /** Due within the working days that the settings call soon, not overdue. */
  SOON(
      """
      d.status in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED')
      and d.due_at <= :soonUntil
      and d.overdue_from > :now
      and d.overdue_from <= :soonUntil::timestamptz + interval '1 day'
      """),
  DUE_TODAY(
      """
      d.status in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED')
      and d.due_on = :today
      and d.overdue_from >= :today::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and d.overdue_from <= (:today::timestamp + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
      """),
  /** To be checked and accepted: just handed in, or passed on by another agency's desk. */
  TO_ACCEPT("d.status in ('SUBMITTED', 'TRANSFERRED')"),
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
  /**
   * Somebody called after it and waits for an answer: what this person holds; for the head, what
   * lies in the department; for the leader and those who only oversee, all of it.
   */
  URGED(Conditions.URGED),
  /** Those of them whose answer is overdue. */
  URGED_LATE(Conditions.URGED + " and d.answer_due_at < :now"),
  /** Handled to a result, whether or not it has been handed over. */
  HANDLED("d.status in ('FINISHED', 'RETURNED')"),
  /** Groups whose parts are being handled. */
  INTERLINKED("d.status = 'INTERLINKED'"),
  /** Handed in at other agencies, decided here. */
  TAKEN_OVER("d.competent_agency_id is not null"),
  CLOSED("d.status in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')"),
  ALL("true");

  /** What several lists have in common. */
  private static final class Conditions {

    private static final String URGED =
        """
        d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
        and d.answer_due_at is not null
        and (:overseesAll
             or d.holding_department_id = any(:assignIn::bigint[])
             or d.holder_id = :me
             or d.holder_id = any(:absent)
             or d.holder_id is null
                and d.status = any(:myStatuses)
                and (d.holding_department_id is null
                     or d.holding_department_id = any(:processIn::bigint[])
                     or d.status in ('SUBMITTED', 'TAKEN_IN', 'TRANSFERRED', 'AWAITING_SIGNATURE', 'APPROVED', 'FINISHED')))
        """;

    private Conditions() {}
  }

  private final List<String> alternatives;

  Worklist(String... alternatives) {
    this.alternatives = List.of(alternatives);
  }

  /** The list's name in addresses, {@code to-accept}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Worklist> of(String key) {
    return Arrays.stream(values()).filter(list -> list.key().equals(key)).findFirst();
  }

  /**
   * The SQL condition on {@code dossier d}; parameters: now, today, soonUntil, me, absent,
   * assignIn, processIn, myStatuses, overseesAll.
   */
  public String condition() {
    return alternatives.stream().collect(Collectors.joining(") or (", "((", "))"));
  }

  /** The condition in parts that exclude each other, each found along an index of its own. */
  public List<String> alternatives() {
    return alternatives;
  }

  /** Whether the list is of past work, the newest first; the others run by due date. */
  public boolean isHistory() {
    return this == HANDLED || this == CLOSED || this == ALL || this == TAKEN_OVER;
  }

  /** Whether the newest is what was finished last, not what was submitted last. */
  public boolean isByFinish() {
    return this == HANDLED;
  }

  /** Whether what was called after most often comes first. */
  public boolean isByCalls() {
    return this == URGED || this == URGED_LATE;
  }

  /** Whether the state of an open dossier and the hands it lies in tell that it belongs here. */
  public boolean isByHands() {
    return switch (this) {
      case OVERDUE, SOON, DUE_TODAY, ELSEWHERE, URGED, URGED_LATE -> false;
      default -> !isHistory();
    };
  }

  /** Which of a dossier's agencies the list is about. */
  public Side side() {
    return switch (this) {
      case HANDLED, CLOSED, ALL, ELSEWHERE -> Side.RECEIVING;
      case TAKEN_OVER -> Side.COMPETENT;
      default -> Side.HOLDING;
    };
  }

  /** The agencies of a dossier: that received it, that decides it, where it lies now. */
  public enum Side {
    RECEIVING("d.agency_id", "d.agency_path"),
    COMPETENT("d.competent_agency_id", "d.competent_agency_path"),
    HOLDING("d.holding_agency_id", "d.holding_agency_path");

    private final String agency;
    private final String path;

    Side(String agency, String path) {
      this.agency = agency;
      this.path = path;
    }

    /** The column of its id in {@code dossier d}. */
    public String agency() {
      return agency;
    }

    /** The column of its hierarchy path in {@code dossier d}. */
    public String path() {
      return path;
    }
  }
}
