package vn.motcua.identity.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/** The form for a new account as it is shown. */
public record NewAccountPage(
    long agencyId,
    String agencyName,
    NewAccountForm form,
    List<Option> staff,
    List<Option> departments,
    List<Option> roles,
    Problems problems) {

  public NewAccountPage {
    staff = List.copyOf(staff);
    departments = List.copyOf(departments);
    roles = List.copyOf(roles);
  }
}
