package vn.motcua.shared;

import java.util.regex.Pattern;

/** What may be the name of a person or an organisation. */
public final class PersonName {

  /** Characters. */
  public static final int LONGEST = 200;

  private static final Pattern CHARACTERS = Pattern.compile("[\\p{L}\\p{M}\\d .,'’\\-()&/]+");

  private PersonName() {}

  /** Whether a cleaned text may be one: of letters, digits and a few signs, and not too long. */
  public static boolean isOne(String name) {
    return name.length() <= LONGEST && isWritten(name);
  }

  /** As {@link #isOne}, however long. */
  public static boolean isWritten(String name) {
    return CHARACTERS.matcher(name).matches() && name.chars().anyMatch(Character::isLetter);
  }
}
