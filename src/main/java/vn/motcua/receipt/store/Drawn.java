package vn.motcua.receipt.store;

/** A number that was taken from a symbol. */
public record Drawn(long symbolId, int year, int number) {}
