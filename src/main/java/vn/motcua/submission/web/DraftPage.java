package vn.motcua.submission.web;

import java.util.List;
import vn.motcua.form.FormPage;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.submission.Submission;

/**
 * The page with the form.
 *
 * @param head what stands above every page of a draft
 * @param mandates for whom the account lets its owner act: what is chosen, and the name
 */
public record DraftPage(
    DraftHead head, Submission draft, List<Option> mandates, FormPage form, Problems problems) {

  public DraftPage {
    mandates = List.copyOf(mandates);
  }
}
