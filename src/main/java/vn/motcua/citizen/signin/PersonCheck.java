package vn.motcua.citizen.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.shared.Finding;

/** What is wrong with what people say of themselves; the rules of the intake at the counter. */
public final class PersonCheck {

  /** Characters of a name. */
  public static final int LONGEST_NAME = 200;

  /** Characters of an address. */
  public static final int LONGEST_TEXT = 500;

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\d .,'’\\-()&/]+");
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s]{1,64}@[A-Za-z0-9.\\-]{1,185}\\.[A-Za-z]{2,}");

  private PersonCheck() {}

  /** Findings on a cleaned name and e-mail address; the address may be empty. */
  public static List<Finding> of(String name, String email) {
    var findings = new ArrayList<Finding>();
    if (name.length() > LONGEST_NAME
        || !NAME.matcher(name).matches()
        || name.chars().noneMatch(Character::isLetter)) {
      findings.add(Finding.of("fullName", CitizenRefusal.CITIZEN_NAME));
    }
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      findings.add(Finding.of("email", CitizenRefusal.CITIZEN_EMAIL));
    }
    return findings;
  }

  /** Findings on a cleaned text. */
  public static List<Finding> length(String field, String text) {
    return text.length() > LONGEST_TEXT
        ? List.of(Finding.of(field, CitizenRefusal.CITIZEN_TEXT_TOO_LONG, LONGEST_TEXT))
        : List.of();
  }
}
