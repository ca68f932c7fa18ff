package vn.motcua.petition.model;

import vn.motcua.shared.Text;

/**
 * Who sent a petition: name, address and telephone are asked for by law (NĐ 20/2008/NĐ-CP art. 9).
 *
 * @param email empty when none was given
 */
public record Sender(String name, String address, String phone, String email) {

  /** As typed, in one line each. */
  public Sender {
    name = Text.clean(name);
    address = Text.clean(address);
    phone = Text.number(phone);
    email = Text.clean(email);
  }
}
