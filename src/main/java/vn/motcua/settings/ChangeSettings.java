package vn.motcua.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.settings.store.SettingSnapshots;
import vn.motcua.settings.store.SettingStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * Enters and withdraws values of settings for a province, or for a unit that may decide. What was
 * in force before today is never touched: decisions were taken under it.
 */
@UseCase
public class ChangeSettings {

  private static final int LONGEST = 500;

  private final DeclaredSettings declared;
  private final SettingStore store;
  private final SettingSnapshots snapshots;
  private final AuditTrail audit;
  private final Clock clock;

  ChangeSettings(
      DeclaredSettings declared,
      SettingStore store,
      SettingSnapshots snapshots,
      AuditTrail audit,
      Clock clock) {
    this.declared = declared;
    this.store = store;
    this.snapshots = snapshots;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A value as typed.
   *
   * @param procedureCode empty for all procedures
   * @param ground article of law or decision; required
   * @param source where its text stands, or empty
   * @param certain whether it was compared with that text
   */
  public record NewValue(
      String procedureCode,
      @Nullable LocalDate validFrom,
      String value,
      String ground,
      String source,
      boolean certain) {}

  /**
   * Enters a value for the actor's province from a day on, today at the earliest; for a setting a
   * unit decides on, for the own unit of whoever manages no more.
   */
  @Transactional
  public void enter(Actor actor, String key, NewValue typed) {
    var setting = declared(key);
    var owner = owner(actor, setting);
    var value = Text.clean(typed.value());
    var procedure = Text.clean(typed.procedureCode());
    var ground = Text.clean(typed.ground());
    var source = Text.clean(typed.source());
    var from = check(setting, typed.validFrom(), value, procedure, ground, source);
    var entered =
        store.enter(
            actor,
            clock.instant(),
            key,
            owner,
            procedure,
            from,
            value,
            ground,
            source,
            typed.certain());
    if (!entered) {
      throw new Refused(
          List.of(Finding.of("validFrom", SettingRefusal.SETTING_DAY_TAKEN, Vietnam.show(from))));
    }
    snapshots.forget();
    audit.append(
        actor,
        new SubjectRef("setting", key),
        "setting-entered",
        Map.of("value", value, "validFrom", from, "ground", ground, "procedure", procedure));
  }

  /** Withdraws a value that has not begun before today. */
  @Transactional
  public void withdraw(Actor actor, String key, long id, String reason) {
    var owner = owner(actor, declared(key));
    var value =
        store
            .find(id)
            .filter(found -> found.setting().equals(key))
            .filter(found -> found.provinceId() == owner)
            .orElseThrow(() -> new NotVisible("value " + id + " of " + key));
    var why = Text.clean(reason);
    if (why.isEmpty()) {
      throw new Refused(List.of(Finding.of("reason", SettingRefusal.SETTING_REASON_MISSING)));
    }
    if (why.length() > LONGEST) {
      throw new Refused(
          List.of(Finding.of("reason", SettingRefusal.SETTING_TEXT_TOO_LONG, LONGEST)));
    }
    if (value.validFrom().isBefore(today())) {
      throw new Refused(SettingRefusal.SETTING_VALUE_IN_FORCE, Vietnam.show(value.validFrom()));
    }
    if (!store.withdraw(actor, clock.instant(), id, why)) {
      throw new Refused(SettingRefusal.SETTING_WITHDRAWN_ALREADY);
    }
    snapshots.forget();
    audit.append(
        actor,
        new SubjectRef("setting", key),
        "setting-withdrawn",
        Map.of("value", value.value(), "validFrom", value.validFrom(), "reason", why));
  }

  private LegalSetting<?> declared(String key) {
    return declared.find(key).orElseThrow(() -> new NotVisible("setting " + key));
  }

  private static long owner(Actor actor, LegalSetting<?> setting) {
    return Owners.enteredBy(actor, setting)
        .orElseThrow(() -> new Denied(Permission.SETTING_MANAGE));
  }

  private LocalDate check(
      LegalSetting<?> setting,
      @Nullable LocalDate from,
      String value,
      String procedure,
      String ground,
      String source) {
    var findings = new ArrayList<Finding>();
    if (setting.kind().read(value).isEmpty()) {
      findings.add(valueFinding(setting));
    }
    if (!procedure.isEmpty()
        && !(setting.perProcedure() && procedure.matches("\\d\\.\\d{6}(\\.[A-Z0-9.]{1,20})?"))) {
      findings.add(Finding.of("procedure", SettingRefusal.SETTING_PROCEDURE_MALFORMED, procedure));
    }
    if (from == null) {
      findings.add(Finding.of("validFrom", SettingRefusal.SETTING_DAY_MISSING));
    } else if (from.isBefore(today())) {
      findings.add(
          Finding.of(
              "validFrom",
              SettingRefusal.SETTING_DAY_PAST,
              Vietnam.show(from),
              Vietnam.show(today())));
    }
    if (ground.isEmpty()) {
      findings.add(Finding.of("ground", SettingRefusal.SETTING_GROUND_MISSING));
    }
    tooLong("ground", ground, findings);
    tooLong("source", source, findings);
    if (from == null || !findings.isEmpty()) {
      throw new Refused(findings);
    }
    return from;
  }

  private static Finding valueFinding(LegalSetting<?> setting) {
    var bounds = setting.kind().bounds();
    return bounds.isEmpty()
        ? Finding.of("value", SettingRefusal.SETTING_VALUE_UNKNOWN)
        : Finding.of(
            "value",
            SettingRefusal.SETTING_VALUE_OUT_OF_RANGE,
            bounds.getFirst(),
            bounds.getLast());
  }

  private static void tooLong(String field, String text, List<Finding> findings) {
    if (text.length() > LONGEST) {
      findings.add(Finding.of(field, SettingRefusal.SETTING_TEXT_TOO_LONG, LONGEST));
    }
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
