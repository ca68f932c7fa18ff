package vn.motcua.notification;

import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** How messages are sent: how an office works, not law. */
@Component
public class NotificationSettings implements DeclaresSettings {

  private static final LocalTime LATEST = LocalTime.of(23, 59);

  /** From this minute on nobody is disturbed. */
  public static final LegalSetting<LocalTime> QUIET_FROM =
      LegalSetting.timeOfDay("notification.quiet-from", LocalTime.MIN, LATEST).eachUnit();

  /** Until this minute; the same as the other = no quiet hours. */
  public static final LegalSetting<LocalTime> QUIET_UNTIL =
      LegalSetting.timeOfDay("notification.quiet-until", LocalTime.MIN, LATEST).eachUnit();

  /** How often a message is tried at most. */
  public static final LegalSetting<Integer> ATTEMPTS =
      LegalSetting.whole("notification.attempts", SettingUnit.TIMES, 1, 50);

  /** For how many hours after its time, when nothing else is said. */
  public static final LegalSetting<Integer> TRY_HOURS =
      LegalSetting.whole("notification.try-hours", SettingUnit.HOURS, 1, 720);

  /** How many letters a node sends in a second at most. */
  public static final LegalSetting<Integer> MAIL_PER_SECOND =
      LegalSetting.whole("notification.mail-per-second", SettingUnit.TIMES, 1, 1000);

  /** How many SMS a node sends in a second at most. */
  public static final LegalSetting<Integer> SMS_PER_SECOND =
      LegalSetting.whole("notification.sms-per-second", SettingUnit.TIMES, 1, 1000);

  /** Whether SMS go without diacritics: 160 letters in a part instead of 70. */
  public static final LegalSetting<Boolean> SMS_PLAIN =
      LegalSetting.yesNo("notification.sms-plain").eachUnit();

  /** Whether letters say the same in English below. */
  public static final LegalSetting<Boolean> ENGLISH_TOO =
      LegalSetting.yesNo("notification.english-too").eachUnit();

  /** For how many days a message stays in the log. */
  public static final LegalSetting<Integer> KEEP_DAYS =
      LegalSetting.whole("notification.keep-days", SettingUnit.DAYS, 30, 3650);

  @Override
  public String module() {
    return "notification";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(
        QUIET_FROM,
        QUIET_UNTIL,
        ATTEMPTS,
        TRY_HOURS,
        MAIL_PER_SECOND,
        SMS_PER_SECOND,
        SMS_PLAIN,
        ENGLISH_TOO,
        KEEP_DAYS);
  }
}
