package vn.motcua.fee.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;

/**
 * Who pays less, or nothing.
 *
 * @param code by which it is chosen
 * @param name who or what it is for, as clerks and citizens read it, in Vietnamese
 * @param reach the procedures for which it holds
 * @param percentOff 1 to 100
 * @param channel the only way it holds for; null = every way
 * @param ofEverybody whether nobody has to claim it: half off for whoever submits online
 * @param scope path of the agency that laid it down, {@code /} for the country
 * @param to last day; null = none yet
 * @param ground the law
 */
public record Exemption(
    String code,
    String name,
    Reach reach,
    int percentOff,
    @Nullable Channel channel,
    boolean ofEverybody,
    String scope,
    LocalDate from,
    @Nullable LocalDate to,
    String ground) {

  private static final int WHOLE = 100;

  /**
   * Procedures, or all of some field; neither named = all.
   *
   * @param field empty = no field in particular
   */
  public record Reach(Set<String> procedures, String field) {

    public static final Reach ALL = new Reach(Set.of(), "");

    public Reach {
      procedures = Set.copyOf(procedures);
    }

    boolean covers(String procedureCode, String itsField) {
      return procedures.isEmpty() && field.isEmpty()
          || procedures.contains(procedureCode)
          || !field.isEmpty() && field.equals(itsField);
    }
  }

  public Exemption {
    if (percentOff < 1 || percentOff > WHOLE) {
      throw new IllegalArgumentException(percentOff + " %");
    }
  }

  /**
   * @param field of the case's procedure; empty where it is not known
   */
  public boolean holds(Reckoning.Case asked, String field) {
    return reach.covers(asked.procedureCode(), field)
        && (channel == null || channel == asked.channel())
        && asked.agencyPath().startsWith(scope)
        && holdsOn(asked.day());
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** What is left of an amount, rounded to whole đồng in favour of whoever pays. */
  long applied(long amount) {
    return amount - Math.ceilDiv(Math.multiplyExact(amount, percentOff), WHOLE);
  }
}
