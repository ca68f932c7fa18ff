package vn.motcua.demonstration.bank;

import vn.motcua.platform.web.Show;

/**
 * A payment to be played.
 *
 * @param form where it is sent
 * @param what the attempt or content
 */
public record PlayedBankPage(String form, String what, long dong, String back) {

  public String money() {
    return Show.money(dong);
  }

  public String action() {
    return PlayedBank.PATH + form;
  }
}
