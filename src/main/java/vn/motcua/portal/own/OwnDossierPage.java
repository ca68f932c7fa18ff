package vn.motcua.portal.own;

import java.util.List;
import vn.motcua.portal.lookup.FollowPage;

/**
 * One dossier of the reader.
 *
 * @param follow how far it has come
 * @param asked what is to be completed; empty unless something is
 * @param fresh whether it was sent just now
 * @param files issued, to be opened
 */
public record OwnDossierPage(
    FollowPage follow,
    String procedure,
    String asked,
    boolean fresh,
    boolean maySupplement,
    boolean mayWithdraw,
    List<FollowPage.ResultCard> files) {

  public OwnDossierPage {
    files = List.copyOf(files);
  }
}
