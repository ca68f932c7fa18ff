package vn.motcua.certification.model;

/**
 * How a unit works.
 *
 * @param signAtCounter whether somebody who may certify signs at the counter, so that the number is
 *     drawn with the intake; otherwise papers go to the leaders' stack
 * @param printTestimony whether the testimony is printed as soon as there is a number; units with a
 *     stamp of its words do not
 * @param version 0 while the unit has said nothing
 */
public record Practice(boolean signAtCounter, boolean printTestimony, long version) {

  public static final Practice USUAL = new Practice(false, true, 0);
}
