package vn.motcua.reporting.overview;

/**
 * What ended in a field.
 *
 * @param inTime early, on the day or without a due date
 */
public record FieldSum(String field, long inTime, long overdue) {

  public long resolved() {
    return inTime + overdue;
  }
}
