package vn.motcua.export;

/**
 * A column of a table.
 *
 * @param width about so many characters
 */
public record ExportColumn(String title, int width) {}
