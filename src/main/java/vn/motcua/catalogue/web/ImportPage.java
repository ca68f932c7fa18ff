package vn.motcua.catalogue.web;

import java.util.List;
import vn.motcua.catalogue.imports.ImportedList;
import vn.motcua.platform.web.piece.Problems;

/**
 * The page that brings a list in.
 *
 * @param lists those brought in last
 * @param problems why the file was refused
 */
public record ImportPage(List<ImportedList> lists, Problems problems) {}
