package vn.motcua.reporting.form;

import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.period.Period;

/**
 * One figure of a report.
 *
 * @param line null = the line of totals
 */
public record Cell(Scope scope, Period period, Measure measure, @Nullable LineKey line) {}
