package vn.motcua.certification.model;

/** Sums over lines that stand; {@code voided} counts the others. */
public record Totals(int lines, int voided, long pages, long pieces, long fees) {}
