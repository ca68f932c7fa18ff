package vn.motcua.notification;

import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;

/** When nobody is to be disturbed, by the settings of each agency; hours of Vietnam. */
@Component
public class QuietHours {

  private final LegalSettings settings;

  QuietHours(LegalSettings settings) {
    this.settings = settings;
  }

  /** The moment itself, or the end of the quiet hours it falls into. */
  public Instant after(String agencyPath, Instant moment) {
    var local = Vietnam.dateTime(moment);
    var today = local.toLocalDate();
    var from = settings.at(NotificationSettings.QUIET_FROM, agencyPath, today);
    var until = settings.at(NotificationSettings.QUIET_UNTIL, agencyPath, today);
    var time = local.toLocalTime();
    if (!isWithin(time, from, until)) {
      return moment;
    }
    var end = time.isBefore(until) ? today : today.plusDays(1);
    return Vietnam.instant(end.atTime(until));
  }

  private static boolean isWithin(LocalTime time, LocalTime from, LocalTime until) {
    if (from.equals(until)) {
      return false;
    }
    var begun = !time.isBefore(from);
    var lasts = time.isBefore(until);
    // over midnight either is enough
    return from.isBefore(until) ? begun && lasts : begun || lasts;
  }
}
