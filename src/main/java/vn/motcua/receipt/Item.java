package vn.motcua.receipt;

import vn.motcua.shared.Text;

/**
 * One fee or charge on a receipt.
 *
 * @param name as the law calls it
 * @param dong more than nothing, at most 10¹²
 */
public record Item(String name, long dong) {

  private static final long MOST = 1_000_000_000_000L;

  public Item {
    name = Text.clean(name);
    if (name.isEmpty() || dong <= 0 || dong > MOST) {
      throw new IllegalArgumentException("an item of " + dong + " đồng");
    }
  }
}
