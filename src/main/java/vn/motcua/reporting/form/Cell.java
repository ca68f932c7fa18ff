package vn.motcua.reporting.form;

import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.period.Period;

/**
 * One figure of a report.
 *
 * @param closedId the closed period whose dossiers are meant; null = as they are known now
 * @param line null = the line of totals
 */
public record Cell(
    Scope scope, Period period, @Nullable Long closedId, Measure measure, @Nullable LineKey line) {}
