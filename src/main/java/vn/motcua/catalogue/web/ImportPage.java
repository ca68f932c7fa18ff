package vn.motcua.catalogue.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.imports.ImportReport;
import vn.motcua.shared.Refused;

/**
 * The page that brings a list in.
 *
 * @param report what the import did; null before one
 * @param refused why the file was refused; null when it was not
 */
public record ImportPage(@Nullable ImportReport report, @Nullable Refused refused) {}
