package vn.motcua.scan;

import java.util.Set;
import vn.motcua.scan.page.PageEdit;

/**
 * A page in a tray.
 *
 * @param fileId the original in the records
 * @param filePage of it, from 0
 */
public record TrayPage(
    long id, long fileId, int filePage, PageEdit edit, int dpi, Set<PageWarning> warnings) {}
