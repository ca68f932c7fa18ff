package vn.motcua.post.parcel;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.model.Addressee;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/**
 * What the clerk typed to make a parcel ready, as typed.
 *
 * @param cod đồng, with or without full stops; empty = 0
 */
public record Preparation(String name, String phone, String address, String cod) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 300;

  /** A thousand million đồng: more is a slip of the finger. */
  private static final int MOST_DIGITS = 9;

  Addressee addressee() {
    return new Addressee(Text.clean(name), Text.number(phone), Text.clean(address));
  }

  long dong() {
    var digits = digits();
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  private String digits() {
    return Text.number(cod).replace(",", "");
  }

  /** Refuses what no postman could deliver; all findings at once. */
  void check() {
    var wrong = new ArrayList<Finding>();
    var to = addressee();
    if (to.name().isEmpty()) {
      wrong.add(Finding.of("name", PostRefusal.POST_NAME_MISSING));
    }
    if (!to.phone().matches("\\+?\\d{8,15}")) {
      wrong.add(Finding.of("phone", PostRefusal.POST_PHONE_ODD));
    }
    if (to.address().isEmpty()) {
      wrong.add(Finding.of("address", PostRefusal.POST_ADDRESS_MISSING));
    }
    tooLong(wrong, "name", to.name(), LONGEST_NAME);
    tooLong(wrong, "address", to.address(), LONGEST_ADDRESS);
    if (!digits().matches("\\d{0," + MOST_DIGITS + "}")) {
      wrong.add(Finding.of("cod", PostRefusal.POST_MONEY_ODD));
    }
    if (!wrong.isEmpty()) {
      throw new Refused(List.copyOf(wrong));
    }
  }

  private static void tooLong(List<Finding> wrong, String field, String text, int most) {
    if (text.length() > most) {
      wrong.add(Finding.of(field, PostRefusal.POST_TEXT_TOO_LONG, most));
    }
  }
}
