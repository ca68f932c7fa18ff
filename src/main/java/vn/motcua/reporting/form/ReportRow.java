package vn.motcua.reporting.form;

/**
 * A line of a report.
 *
 * @param name of the field, procedure or agency; empty = it has none
 */
public record ReportRow(LineKey key, String name, Figures figures) {}
