package vn.motcua.shared;

import java.util.regex.Pattern;

/** What may be an address of electronic mail. */
public final class EmailAddress {

  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s]{1,64}@[A-Za-z0-9.\\-]{1,185}\\.[A-Za-z]{2,}");

  private EmailAddress() {}

  /** Whether a cleaned text may be one. */
  public static boolean isOne(String address) {
    return ADDRESS.matcher(address).matches();
  }
}
