package vn.motcua.catalogue.change.web;

import java.util.List;
import vn.motcua.catalogue.change.ProcedureDraft;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The form of a new version.
 *
 * @param version number of the version it replaces
 * @param supplemented whether a limit shown is not of the list but was added on a ground of its own
 */
public record ChangePage(
    String code,
    String name,
    int version,
    ProcedureDraft draft,
    List<Option> units,
    boolean supplemented,
    Problems problems) {}
