package vn.motcua.reporting.open;

/**
 * What an agency did in one field.
 *
 * @param twice of these: counted by another agency too
 */
record FieldSum(String field, Counts counts, Counts twice) {

  FieldSum plus(FieldSum other) {
    return new FieldSum(field, counts.plus(other.counts), twice.plus(other.twice));
  }
}
