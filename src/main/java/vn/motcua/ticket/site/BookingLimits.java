package vn.motcua.ticket.site;

import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SignInAttempts;
import vn.motcua.platform.guess.Guesses;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.Refused;
import vn.motcua.ticket.AppointmentRefusal;

/**
 * So many appointments in a quarter of an hour from one address and for one telephone: nobody fills
 * the hours of an office from afar, or somebody else's telephone with messages.
 */
@Component
class BookingLimits {

  private final Guesses counted;

  BookingLimits(Guesses counted) {
    this.counted = counted;
  }

  /**
   * @param phone as typed, or of the account
   */
  void require(String address, String phone) {
    if (counted.areTooMany(subjects(address, phone))) {
      throw new Refused(AppointmentRefusal.APPOINTMENT_TOO_MANY, Guesses.WINDOW.toMinutes());
    }
  }

  /** One more was made or moved. */
  void count(String address, String phone) {
    counted.countWrong(subjects(address, phone));
  }

  /** The telephone stands there as a hash. */
  private static String[] subjects(String address, String phone) {
    var number = Mobile.number(phone).orElse(phone);
    var key = HexFormat.of().formatHex(SignInAttempts.key("appointment of " + number));
    return new String[] {"appointments from " + address, "appointments of " + key};
  }
}
