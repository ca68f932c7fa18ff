package vn.motcua.ticket.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.guess.Guesses;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.ticket.AppointmentRefusal;
import vn.motcua.ticket.appointment.ComeForAppointment;

/** Takes a ticket by the code of an appointment; six digits are not found by trying. */
@Component
class CodeCheck {

  private final ComeForAppointment come;
  private final Guesses guesses;

  CodeCheck(ComeForAppointment come, Guesses guesses) {
    this.come = come;
    this.guesses = guesses;
  }

  /**
   * The token that opens the ticket.
   *
   * @param who under whom wrong codes are counted
   */
  Token ticket(Agency agency, String code, String who, boolean byPhone) {
    var subject = "appointment code of " + who;
    if (guesses.areTooMany(subject)) {
      throw new Refused(
          List.of(
              Finding.of(
                  "code",
                  AppointmentRefusal.APPOINTMENT_CODE_TOO_MANY,
                  Guesses.WINDOW.toMinutes())));
    }
    try {
      return come.handle(agency, code, byPhone);
    } catch (Refused refused) {
      if (refused.code() == AppointmentRefusal.APPOINTMENT_CODE_UNKNOWN) {
        guesses.countWrong(subject);
      }
      throw refused;
    }
  }
}
