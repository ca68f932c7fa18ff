package vn.motcua.shared;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Personal numbers as lists and pages show them until somebody who handles the dossier asks for
 * more.
 */
public final class Masks {

  private Masks() {}

  /** {@code 045 196 ••• 218}; shorter numbers keep their last three digits. */
  public static String identity(String number) {
    return number.length() == 12
        ? number.substring(0, 3) + " " + number.substring(3, 6) + " ••• " + number.substring(9)
        : tail(number, 3);
  }

  /** {@code •••• ••• 472} */
  public static String phone(String number) {
    return tail(number, 3);
  }

  /** The part after the last comma but one: commune and province, not the house. */
  public static String address(String address) {
    var comma = address.indexOf(',');
    return comma < 0 ? "•••" : "•••" + address.substring(comma);
  }

  /** Address and phone in one line, each as masked; empty ones are left out. */
  public static String contact(String address, String phone) {
    return Stream.of(address.isEmpty() ? "" : address(address), phone.isEmpty() ? "" : phone(phone))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** {@code t•••@vidu.vn} */
  public static String email(String email) {
    var at = email.indexOf('@');
    return at < 1 ? "•••" : email.charAt(0) + "•••" + email.substring(at);
  }

  private static String tail(String number, int digits) {
    return number.length() <= digits
        ? number
        : "•••• ••• " + number.substring(number.length() - digits);
  }
}
