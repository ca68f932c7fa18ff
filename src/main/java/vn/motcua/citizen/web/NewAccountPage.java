package vn.motcua.citizen.web;

import java.util.List;
import vn.motcua.citizen.signin.OpenAccount.Typed;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * A proven telephone without an account, or with several.
 *
 * @param accounts of this telephone: id and name
 */
public record NewAccountPage(String phone, List<Option> accounts, Typed typed, Problems problems) {

  public NewAccountPage {
    accounts = List.copyOf(accounts);
  }
}
