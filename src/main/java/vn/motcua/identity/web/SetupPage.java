package vn.motcua.identity.web;

import java.util.List;
import vn.motcua.identity.FirstAdministrator.Candidate;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/** The set-up form as it is shown; passwords are typed again. */
public record SetupPage(String action, Candidate typed, List<Option> provinces, Problems problems) {

  public SetupPage {
    provinces = List.copyOf(provinces);
  }
}
