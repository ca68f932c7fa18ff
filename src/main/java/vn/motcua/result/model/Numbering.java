package vn.motcua.result.model;

import java.time.LocalDate;

/**
 * Under what a result stands in the book.
 *
 * @param notation number and symbol as printed, {@code 12/TLKS-BS}
 * @param on the day of the paper
 * @param mark names the paper in its QR code; random, 16 hexadecimal digits
 */
public record Numbering(int year, int number, String notation, LocalDate on, String mark) {}
