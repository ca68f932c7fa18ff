package vn.motcua.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Tab;

/**
 * The directory of agencies.
 *
 * @param query what was typed to search for
 * @param level the level chosen, or empty
 * @param on the day typed, or empty for today
 * @param onWords that day in words when it is not today, or empty
 * @param summary how many rows are shown, in words
 * @param first address of the first page, null when it is shown
 * @param next address of the next page, null on the last
 */
public record AgencyListPage(
    String query,
    String level,
    String on,
    String onWords,
    List<Tab> tabs,
    List<AgencyRow> rows,
    String summary,
    @Nullable String first,
    @Nullable String next,
    Problems problems) {}
