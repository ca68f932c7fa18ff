package vn.motcua.certification.web;

import java.util.List;
import vn.motcua.certification.model.Practice;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * How the own unit certifies.
 *
 * @param mayChange whether this person decides that
 * @param form the signer being entered, as typed
 */
public record SettingPage(
    String agencyName,
    Practice practice,
    List<SignerRow> signers,
    List<Option> capacities,
    SignerForm form,
    String tariff,
    String ground,
    boolean mayChange,
    Problems problems) {

  public SettingPage {
    signers = List.copyOf(signers);
    capacities = List.copyOf(capacities);
  }

  /**
   * Somebody who signs or signed.
   *
   * @param ending whether the signature may be ended today
   */
  public record SignerRow(
      long id,
      String name,
      String title,
      String capacity,
      String ground,
      String span,
      boolean ending) {}
}
