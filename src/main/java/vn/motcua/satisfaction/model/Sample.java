package vn.motcua.satisfaction.model;

import java.time.LocalDate;

/**
 * How many were asked and answered in a month.
 *
 * @param key of the line within its kind: code of a procedure, account of an officer
 */
public record Sample(String key, LocalDate month, int invited, int answered) {}
