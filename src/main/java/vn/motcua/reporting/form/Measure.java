package vn.motcua.reporting.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a figure of a report counts, and as a condition on the facts which dossiers those are.
 *
 * <p>Carried over and in hand are judged at the ends of the period, not today. What was withdrawn
 * or stopped is no longer in hand; the older form counts it among what was resolved, the newer one
 * apart.
 */
public enum Measure {
  /** Column (3) of form 06: received in the period and carried over. */
  RECEIVED(
      "c.received_on <= :to and (c.received_on >= :from or c.closed_on is null or c.closed_on >= :from)"),
  /** Without what was carried over. */
  RECEIVED_IN_PERIOD(in("true")),
  RECEIVED_ONLINE(in("c.channel = 'ONLINE'")),
  RECEIVED_OTHERWISE(in("c.channel <> 'ONLINE'")),
  /** Received before the period and not ended before it. */
  CARRIED_OVER("c.received_on < :from and (c.closed_on is null or c.closed_on >= :from)"),
  RESOLVED(ended("true")),
  RESOLVED_EARLY(ended("c.timeliness = 'EARLY'")),
  /** Without a due date nothing is late. */
  RESOLVED_ON_TIME(ended("c.timeliness in ('ON_TIME', 'UNDATED')")),
  RESOLVED_OVERDUE(ended("c.timeliness = 'OVERDUE'")),
  /** Early or on time. */
  RESOLVED_KEPT(ended("c.timeliness <> 'OVERDUE'")),
  IN_HAND(open("true")),
  IN_HAND_IN_TIME(open("not c.overdue @> cast(:to as date)")),
  IN_HAND_OVERDUE("c.overdue <> '{}' and c.overdue @> cast(:to as date)"),
  ONLINE_FULL(in("c.channel = 'ONLINE' and c.online_level = 'FULL'")),
  ONLINE_PARTIAL(in("c.channel = 'ONLINE' and c.online_level = 'PARTIAL'")),
  /** Online, where the catalogue does not say at which level. */
  ONLINE_OTHERWISE(in("c.channel = 'ONLINE' and c.online_level = ''")),
  /** Of those received online in this system: by people themselves. */
  ONLINE_SELF(in("c.source = 'D' and c.channel = 'ONLINE' and not c.assisted")),
  /** Of those: with the help of a community digital team. */
  ONLINE_ASSISTED(in("c.source = 'D' and c.channel = 'ONLINE' and c.assisted")),
  RECEIVED_AT_COUNTER(in("c.channel = 'COUNTER'")),
  RECEIVED_BY_POST(in("c.channel = 'POST'")),
  /** Of those received: handed in with another agency. */
  NON_TERRITORIAL(in("c.non_territorial")),
  /** Of those received: something was owed and paid. */
  PAID(in("c.payment in ('ONLINE', 'DIRECT')")),
  PAID_ONLINE(in("c.payment = 'ONLINE'")),
  PAID_DIRECTLY(in("c.payment = 'DIRECT'")),
  RESULT(ended("c.outcome in ('RESULT', 'REFUSED')")),
  RESULT_EARLY(ended("c.outcome in ('RESULT', 'REFUSED') and c.timeliness = 'EARLY'")),
  RESULT_ON_TIME(
      ended("c.outcome in ('RESULT', 'REFUSED') and c.timeliness in ('ON_TIME', 'UNDATED')")),
  RESULT_OVERDUE(ended("c.outcome in ('RESULT', 'REFUSED') and c.timeliness = 'OVERDUE'")),
  OVERDUE_APOLOGISED(
      ended("c.outcome in ('RESULT', 'REFUSED') and c.timeliness = 'OVERDUE' and c.apologised")),
  OVERDUE_WITHOUT_APOLOGY(
      ended(
          "c.outcome in ('RESULT', 'REFUSED') and c.timeliness = 'OVERDUE' and not c.apologised")),
  /** Of the results: refused after appraisal. */
  REFUSED(ended("c.outcome = 'REFUSED'")),
  WITHDRAWN(ended("c.outcome = 'WITHDRAWN'")),
  STOPPED(ended("c.outcome = 'STOPPED'")),
  /** Handed in and at the end of the period neither received nor turned away. */
  WAITING(waiting("true")),
  WAITING_IN_TIME(waiting("c.accept_by > :end")),
  WAITING_OVERDUE(waiting("c.accept_by <= :end")),
  /** Handed in, and ended in the period without having been received. */
  TURNED_AWAY("c.source = 'D' and c.received_on is null and c.closed_on between :from and :to"),
  /** Of those received: taken in by this system, which knows how far they are data. */
  RECEIVED_HERE(in("c.source = 'D'")),
  /** Of those: something of it is to be data. */
  PAPERS_ASKED(in("c.papers <> ''")),
  /** All papers that are to be data are. */
  PAPERS_ALL(in("c.papers = 'ALL'")),
  PAPERS_PART(in("c.papers = 'PART'")),
  /** At least one paper was there from an earlier dossier. */
  REUSED(in("c.reused")),
  /** Handed in online, and the result is a signed file. */
  ONLINE_ELECTRONIC(in("c.channel = 'ONLINE' and c.result_form = 'FILE'")),
  /** Of the results: of dossiers taken in by this system. */
  RESULT_HERE(ended("c.source = 'D' and c.outcome in ('RESULT', 'REFUSED')")),
  /** A signed file, or a scan of the paper. */
  RESULT_DIGITAL(ended("c.outcome in ('RESULT', 'REFUSED') and c.result_form <> ''")),
  RESULT_SCANNED(ended("c.outcome in ('RESULT', 'REFUSED') and c.result_form = 'SCAN'")),
  RESULT_ELECTRONIC(ended("c.outcome in ('RESULT', 'REFUSED') and c.result_form = 'FILE'")),
  /** At least one electronic copy was certified, NĐ 45/2020/NĐ-CP art. 10. */
  COPIED_ELECTRONICALLY(ended("c.electronic_copies > 0")),
  /** The result and at least one paper are data. */
  DIGITAL_THROUGHOUT(
      ended(
          "c.outcome in ('RESULT', 'REFUSED') and c.result_form <> '' and c.papers in ('ALL', 'PART')")),
  /** Of those ended: the applicant said whether satisfied or not. */
  RATED(ended("c.satisfied is not null")),
  SATISFIED(ended("c.satisfied")),
  /** Of those ended: how long they were worked on is known. */
  TIMED(ended("c.handling_minutes is not null")),
  /** Received, and to be ready in the period. */
  DUE(due("true")),
  DUE_KEPT(due("c.timeliness in ('EARLY', 'ON_TIME')")),
  /** Ended late in the period, or late and in hand at its end. */
  LATE(late("true")),
  LATE_RESOURCES(late("c.late_cause = 'RESOURCES'")),
  LATE_COORDINATION(late("c.late_cause = 'COORDINATION'")),
  LATE_REGULATION(late("c.late_cause = 'REGULATION'")),
  LATE_TECHNICAL(late("c.late_cause = 'TECHNICAL'")),
  LATE_APPLICANT(late("c.late_cause = 'APPLICANT'")),
  LATE_OTHER(late("c.late_cause = 'OTHER'")),
  /** Nobody has said why. */
  LATE_UNNAMED(late("c.late_cause is null")),
  /** Late, and received in the period. */
  LATE_OF_PERIOD(late("c.received_on >= :from")),
  /** Of those received in the period: neither ended late nor late at its end. */
  IN_PERIOD_KEPT(in(notLate())),
  /** Of those received and carried over: neither ended late nor late at its end. */
  RECEIVED_KEPT(
      "c.received_on <= :to and (c.received_on >= :from or c.closed_on is null or c.closed_on >= :from) and "
          + notLate());

  /** By which day its dossiers are listed. */
  public enum Order {
    RECEIVED("c.received_on"),
    CLOSED("c.closed_on"),
    SUBMITTED("c.submitted_on");

    private final String day;

    Order(String day) {
      this.day = day;
    }
  }

  private final String condition;

  Measure(String condition) {
    this.condition = condition;
  }

  /**
   * Which of {@code reporting.counted c} it counts between {@code :from} and {@code :to}; {@code
   * :end} is the moment at which the last day is over.
   */
  public String condition() {
    return condition;
  }

  public Order order() {
    if (condition.startsWith(ended("")) || this == TURNED_AWAY) {
      return Order.CLOSED;
    }
    return name().startsWith("WAITING") ? Order.SUBMITTED : Order.RECEIVED;
  }

  /** The column of {@link #order()}. */
  public String day() {
    return order().day;
  }

  /** {@code resolved-early} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Measure> of(String key) {
    return Arrays.stream(values()).filter(measure -> measure.key().equals(key)).findFirst();
  }

  /** Key of its name, {@code reporting.measure.resolved-early}. */
  public String messageKey() {
    return "reporting.measure." + key();
  }

  /** Key of the words at the head of its column, {@code reporting.column.resolved-early}. */
  public String columnKey() {
    return "reporting.column." + key();
  }

  private static String in(String which) {
    return "c.received_on between :from and :to and " + which;
  }

  private static String ended(String which) {
    return "c.received_on is not null and c.closed_on between :from and :to and " + which;
  }

  private static String due(String which) {
    return "c.received_on is not null and c.due_on between :from and :to and " + which;
  }

  private static String late(String which) {
    return "(c.timeliness = 'OVERDUE' and c.closed_on between :from and :to"
        + " or c.overdue <> '{}' and c.overdue @> cast(:to as date)) and "
        + which;
  }

  private static String notLate() {
    return "(c.closed_on is null or c.closed_on > :to or c.timeliness <> 'OVERDUE') and not c.overdue @> cast(:to as date)";
  }

  private static String open(String which) {
    return "c.received_on <= :to and (c.closed_on is null or c.closed_on > :to) and " + which;
  }

  /** What was taken over from elsewhere had been received there: none of it is read. */
  private static String waiting(String which) {
    return "c.source = 'D' and (c.received_on is null or c.received_on > c.submitted_on) and c.submitted_on <= :to"
        + " and (c.received_on is null or c.received_on > :to)"
        + " and (c.closed_on is null or c.closed_on > :to) and "
        + which;
  }
}
