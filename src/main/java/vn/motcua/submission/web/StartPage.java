package vn.motcua.submission.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;
import vn.motcua.platform.web.piece.DeskCard;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * Where a submission begins.
 *
 * @param possible whether the chosen desk takes it in online
 * @param helped number of the assistance and name of the person the reader is helping; null = none
 * @param drafts of this procedure that wait: address and when they were saved
 */
public record StartPage(
    Procedure procedure,
    DeskCard desk,
    boolean possible,
    @Nullable Option helped,
    List<Option> drafts,
    Problems problems) {

  public StartPage {
    drafts = List.copyOf(drafts);
  }
}
