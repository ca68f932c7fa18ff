package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.platform.web.piece.Step;

/**
 * A colleague was faster.
 *
 * @param title the procedure and the applicant
 * @param steps what happened since the page was opened
 */
public record ChangedPage(String code, String title, List<Step> steps) {}
