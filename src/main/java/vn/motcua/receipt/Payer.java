package vn.motcua.receipt;

import vn.motcua.shared.Text;

/**
 * Who paid.
 *
 * @param address empty when it was not given
 */
public record Payer(String name, String address) {

  public Payer {
    name = Text.clean(name);
    address = Text.clean(address);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a payer without a name");
    }
  }
}
