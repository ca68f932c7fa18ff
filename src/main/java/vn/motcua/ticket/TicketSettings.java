package vn.motcua.ticket;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** How a desk lets people wait; each unit may decide for itself. */
@Component
public class TicketSettings implements DeclaresSettings {

  /** So long people should wait at most. */
  public static final LegalSetting<Integer> TARGET_WAIT =
      LegalSetting.whole("ticket.target-wait", SettingUnit.MINUTES, 1, 240).eachUnit();

  /** Whoever was absent is called again after so many others of the same service. */
  public static final LegalSetting<Integer> BACK_AFTER =
      LegalSetting.whole("ticket.back-after", SettingUnit.PEOPLE, 1, 20).eachUnit();

  /** Whoever was absent so often has left. */
  public static final LegalSetting<Integer> ABSENCES =
      LegalSetting.whole("ticket.absences", SettingUnit.TIMES, 1, 5).eachUnit();

  /** So long one takes, while nobody has been served yet. */
  public static final LegalSetting<Integer> USUAL_SERVICE =
      LegalSetting.whole("ticket.usual-service", SettingUnit.MINUTES, 1, 120).eachUnit();

  /** Tickets are given from so many minutes before the desk opens. */
  public static final LegalSetting<Integer> OPENS_BEFORE =
      LegalSetting.whole("ticket.opens-before", SettingUnit.MINUTES, 0, 120).eachUnit();

  /** Whether people with priority go before all others, not only bear a mark. */
  public static final LegalSetting<Boolean> PRIORITY_FIRST =
      LegalSetting.yesNo("ticket.priority-first").eachUnit();

  @Override
  public String module() {
    return "ticket";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return Stream.<LegalSetting<?>>concat(
            Stream.of(
                TARGET_WAIT, BACK_AFTER, ABSENCES, USUAL_SERVICE, OPENS_BEFORE, PRIORITY_FIRST),
            AppointmentSettings.all().stream())
        .toList();
  }
}
