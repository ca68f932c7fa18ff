package vn.motcua.reporting.form;

/**
 * A line of a report.
 *
 * @param name of the field, procedure or agency, short; empty = it has none
 * @param fullName as it is officially called
 */
public record ReportRow(LineKey key, String name, String fullName, Figures figures) {}
