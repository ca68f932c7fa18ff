package vn.motcua.reporting.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is summed of the movements of a half month, a year, or of single days. */
enum Sum {
  RECEIVED(received("true")),
  NON_TERRITORIAL(received("m.non_territorial")),
  PAID_ONLINE(received("m.payment = 'ONLINE'")),
  PAID_DIRECTLY(received("m.payment = 'DIRECT'")),
  RECEIVED_HERE(received("m.source = 'D'")),
  PAPERS_ASKED(received("m.papers <> ''")),
  PAPERS_ALL(received("m.papers = 'ALL'")),
  PAPERS_PART(received("m.papers = 'PART'")),
  REUSED(received("m.reused")),
  ONLINE_ELECTRONIC(received("m.channel = 'ONLINE' and m.result_form = 'FILE'")),
  ONLINE_SELF(received("m.source = 'D' and m.channel = 'ONLINE' and not m.assisted")),
  ONLINE_ASSISTED(received("m.source = 'D' and m.channel = 'ONLINE' and m.assisted")),
  EARLY(ended("m.timeliness = 'EARLY'")),
  ON_TIME(ended("m.timeliness in ('ON_TIME', 'UNDATED')")),
  OVERDUE(ended("m.timeliness = 'OVERDUE'")),
  APOLOGISED(
      ended("m.outcome in ('RESULT', 'REFUSED') and m.timeliness = 'OVERDUE' and m.apologised")),
  ENDED_EARLY(ended("m.outcome in ('WITHDRAWN', 'STOPPED') and m.timeliness = 'EARLY'")),
  ENDED_ON_TIME(
      ended("m.outcome in ('WITHDRAWN', 'STOPPED') and m.timeliness in ('ON_TIME', 'UNDATED')")),
  ENDED_OVERDUE(ended("m.outcome in ('WITHDRAWN', 'STOPPED') and m.timeliness = 'OVERDUE'")),
  WITHDRAWN(ended("m.outcome = 'WITHDRAWN'")),
  STOPPED(ended("m.outcome = 'STOPPED'")),
  REFUSED(ended("m.outcome = 'REFUSED'")),
  RESULTS_HERE(ended("m.source = 'D' and m.outcome in ('RESULT', 'REFUSED')")),
  RESULTS_SCANNED(ended("m.outcome in ('RESULT', 'REFUSED') and m.result_form = 'SCAN'")),
  RESULTS_ELECTRONIC(ended("m.outcome in ('RESULT', 'REFUSED') and m.result_form = 'FILE'")),
  COPIED_ELECTRONICALLY(ended("m.electronic_copies > 0")),
  DIGITAL_THROUGHOUT(
      ended(
          "m.outcome in ('RESULT', 'REFUSED') and m.result_form <> '' and m.papers in ('ALL', 'PART')")),
  RATED(ended("m.satisfied is not null")),
  SATISFIED(ended("m.satisfied")),
  TIMED(ended("m.handling_minutes is not null")),
  /** Working minutes of those. */
  MINUTES("coalesce(sum(m.handling_minutes) filter (where m.kind = 'ENDED'), 0)"),
  DUE(due("true")),
  DUE_KEPT(due("m.timeliness in ('EARLY', 'ON_TIME')"));

  private final String counted;

  Sum(String counted) {
    this.counted = counted;
  }

  /** Its column. */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Counts it from {@code reporting.movement m}. */
  static String counted() {
    return each(sum -> sum.counted + " as " + sum.column());
  }

  /** Adds up its columns in a table of that alias. */
  static String added(String alias) {
    return each(sum -> "sum(" + alias + "." + sum.column() + ") as " + sum.column());
  }

  /** Their columns. */
  static String columns() {
    return each(Sum::column);
  }

  static String each(Function<Sum, String> written) {
    return Arrays.stream(values()).map(written).collect(Collectors.joining(",\n       "));
  }

  private static String received(String which) {
    return count("RECEIVED", which);
  }

  private static String ended(String which) {
    return count("ENDED", which);
  }

  private static String due(String which) {
    return count("DUE", which);
  }

  private static String count(String kind, String which) {
    return "count(*) filter (where m.kind = '" + kind + "' and " + which + ")::int";
  }
}
