package vn.motcua.organisation.seed;

/**
 * That one agency followed another when two-tier government began.
 *
 * @param divided whether the old territory went to several successors
 */
record SeededSuccession(String oldKey, String newKey, boolean divided) {}
