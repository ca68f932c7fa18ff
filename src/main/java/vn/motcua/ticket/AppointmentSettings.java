package vn.motcua.ticket;

import java.time.LocalTime;
import java.util.List;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** How a desk makes appointments; each unit may decide for itself. */
public final class AppointmentSettings {

  /** Hours that begin sooner are not offered. */
  public static final LegalSetting<Integer> LEAD =
      LegalSetting.whole("ticket.appointment-lead", SettingUnit.MINUTES, 0, 1440).eachUnit();

  /** Days after today that are offered. */
  public static final LegalSetting<Integer> AHEAD =
      LegalSetting.whole("ticket.appointment-ahead", SettingUnit.DAYS, 1, 60).eachUnit();

  /** Whoever has an appointment goes first from so many minutes before its hour. */
  public static final LegalSetting<Integer> FIRST_BEFORE =
      LegalSetting.whole("ticket.appointment-first-before", SettingUnit.MINUTES, 0, 60).eachUnit();

  /** And until so many minutes after its hour. */
  public static final LegalSetting<Integer> FIRST_AFTER =
      LegalSetting.whole("ticket.appointment-first-after", SettingUnit.MINUTES, 0, 60).eachUnit();

  /** When people are reminded, on the working day before. */
  public static final LegalSetting<LocalTime> REMIND_AT =
      LegalSetting.timeOfDay(
              "ticket.appointment-remind-at", LocalTime.of(6, 0), LocalTime.of(21, 0))
          .eachUnit();

  /** Names and telephones are forgotten so many days after the day of the appointment. */
  public static final LegalSetting<Integer> KEEP =
      LegalSetting.whole("ticket.appointment-keep", SettingUnit.DAYS, 1, 365).eachUnit();

  private AppointmentSettings() {}

  static List<LegalSetting<?>> all() {
    return List.of(LEAD, AHEAD, FIRST_BEFORE, FIRST_AFTER, REMIND_AT, KEEP);
  }
}
