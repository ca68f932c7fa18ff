package vn.motcua.dossier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Submitter;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.Finding;
import vn.motcua.shared.PersonName;
import vn.motcua.shared.Text;

/** Finds everything wrong with the people of an intake at once, and cleans what they typed. */
public final class PeopleCheck {

  static final int LONGEST_TEXT = 500;

  private static final Pattern IDENTITY = Pattern.compile("\\d{9}|\\d{12}");
  private static final Pattern PHONE = Pattern.compile("(?:\\+84|0)\\d{8,10}");

  private final List<Finding> findings = new ArrayList<>();

  static Applicant clean(Applicant typed) {
    return new Applicant(
        Text.clean(typed.fullName()),
        Text.number(typed.identityNumber()),
        Text.number(typed.phone()),
        Text.clean(typed.email()),
        Text.clean(typed.address()),
        Text.clean(typed.ethnicGroup()));
  }

  static Submitter clean(Submitter typed) {
    return new Submitter(
        Text.clean(typed.fullName()),
        Text.number(typed.identityNumber()),
        Text.number(typed.phone()),
        Text.clean(typed.ground()));
  }

  /**
   * Findings on a cleaned applicant.
   *
   * @param reachable whether one without identity number and telephone is found incomplete
   */
  List<Finding> of(Applicant applicant, boolean reachable) {
    name("applicant.fullName", applicant.fullName());
    identity("applicant.identityNumber", applicant.identityNumber());
    phone("applicant.phone", applicant.phone());
    if (!applicant.email().isEmpty() && !EmailAddress.isOne(applicant.email())) {
      find("applicant.email", DossierRefusal.EMAIL_MALFORMED);
    }
    length("applicant.address", applicant.address());
    length("applicant.ethnicGroup", applicant.ethnicGroup());
    if (reachable && applicant.identityNumber().isEmpty() && applicant.phone().isEmpty()) {
      // without one of them nobody could look the dossier up, nor be told anything
      find("applicant.identityNumber", DossierRefusal.CONTACT_MISSING);
    }
    return findings;
  }

  /** Findings on a cleaned submitter. */
  List<Finding> of(Submitter submitter) {
    name("submittedBy.fullName", submitter.fullName());
    identity("submittedBy.identityNumber", submitter.identityNumber());
    phone("submittedBy.phone", submitter.phone());
    length("submittedBy.ground", submitter.ground());
    return findings;
  }

  /** Findings on the cleaned name and telephone of somebody who calls; either may be empty. */
  public static List<Finding> ofCaller(String name, String phone) {
    var check = new PeopleCheck();
    if (!name.isEmpty()) {
      check.name("callerName", name);
    }
    check.phone("callerPhone", phone);
    return check.findings;
  }

  private void name(String field, String name) {
    if (name.isEmpty()) {
      find(field, DossierRefusal.NAME_MISSING);
    } else if (name.length() > PersonName.LONGEST) {
      find(field, DossierRefusal.NAME_TOO_LONG, PersonName.LONGEST);
    } else if (!PersonName.isWritten(name)) {
      find(field, DossierRefusal.NAME_NOT_A_NAME);
    }
  }

  private void identity(String field, String number) {
    if (!number.isEmpty() && !IDENTITY.matcher(number).matches()) {
      find(field, DossierRefusal.IDENTITY_NUMBER_MALFORMED);
    }
  }

  private void phone(String field, String number) {
    if (!number.isEmpty() && !PHONE.matcher(number).matches()) {
      find(field, DossierRefusal.PHONE_MALFORMED);
    }
  }

  private void length(String field, String text) {
    if (text.length() > LONGEST_TEXT) {
      find(field, DossierRefusal.TEXT_TOO_LONG, LONGEST_TEXT);
    }
  }

  private void find(String field, DossierRefusal code, Object... args) {
    findings.add(Finding.of(field, code, args));
  }
}
