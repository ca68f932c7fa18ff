package vn.motcua.submission.web;

import vn.motcua.form.FormPage;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.submission.Submission;

/**
 * The page with the form.
 *
 * @param head what stands above every page of a draft
 */
public record DraftPage(DraftHead head, Submission draft, FormPage form, Problems problems) {}
