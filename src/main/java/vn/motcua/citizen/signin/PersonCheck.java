package vn.motcua.citizen.signin;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.Finding;
import vn.motcua.shared.PersonName;

/** What is wrong with what people say of themselves; the rules of the intake at the counter. */
public final class PersonCheck {

  /** Characters of an address. */
  public static final int LONGEST_TEXT = 500;

  private PersonCheck() {}

  /** Findings on a cleaned name and e-mail address; the address may be empty. */
  public static List<Finding> of(String name, String email) {
    var findings = new ArrayList<Finding>();
    if (!PersonName.isOne(name)) {
      findings.add(Finding.of("fullName", CitizenRefusal.CITIZEN_NAME));
    }
    if (!email.isEmpty() && !EmailAddress.isOne(email)) {
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
