package vn.motcua.ticket.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.citizen.Citizen;
import vn.motcua.notification.Language;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.ticket.AppointmentRefusal;
import vn.motcua.ticket.model.Booker;

/** Reads who makes an appointment: from the account, else as typed. */
final class BookerCheck {

  private static final int LONGEST_NAME = 100;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\d .,'’\\-()&/]+");
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s]{1,64}@[A-Za-z0-9.\\-]{1,185}\\.[A-Za-z]{2,}");

  private BookerCheck() {}

  /**
   * All that is wrong is refused at once.
   *
   * @param citizen who is signed in; null = nobody
   */
  static Booker read(@Nullable Citizen citizen, Typed typed, Language language) {
    return citizen == null ? typed(typed, language) : of(citizen);
  }

  private static Booker of(Citizen citizen) {
    return new Booker(
        citizen.fullName(), citizen.phone(), citizen.email(), citizen.language(), citizen.id());
  }

  private static Booker typed(Typed typed, Language language) {
    var findings = new ArrayList<Finding>();
    var name = Text.clean(typed.name());
    var phone = Mobile.number(typed.phone());
    var email = Text.clean(typed.email());
    if (name.length() > LONGEST_NAME
        || !NAME.matcher(name).matches()
        || name.chars().noneMatch(Character::isLetter)) {
      findings.add(Finding.of("name", AppointmentRefusal.APPOINTMENT_NAME_ODD));
    }
    if (phone.isEmpty()) {
      findings.add(Finding.of("phone", AppointmentRefusal.APPOINTMENT_PHONE_ODD));
    }
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      findings.add(Finding.of("email", AppointmentRefusal.APPOINTMENT_EMAIL_ODD));
    }
    if (!findings.isEmpty()) {
      throw new Refused(List.copyOf(findings));
    }
    return new Booker(name, phone.orElseThrow(), email, language, null);
  }
}
