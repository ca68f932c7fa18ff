package vn.motcua.settings.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.settings.DatedTable;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.Owners;
import vn.motcua.settings.Province;
import vn.motcua.settings.ReadSettings;
import vn.motcua.settings.SettingKind;
import vn.motcua.settings.SettingValue;
import vn.motcua.settings.web.SettingPage.Form;
import vn.motcua.settings.web.SettingsPage.Group;
import vn.motcua.settings.web.SettingsPage.Row;
import vn.motcua.settings.web.ValueRow.State;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Draws the pages of the settings. */
@Component
class SettingPages {

  private final ReadSettings settings;
  private final List<DatedTable> tables;
  private final Clock clock;

  SettingPages(ReadSettings settings, List<DatedTable> tables, Clock clock) {
    this.settings = settings;
    this.tables = tables.stream().sorted(Comparator.comparing(DatedTable::key)).toList();
    this.clock = clock;
  }

  SettingsPage all(Actor actor, boolean done) {
    var groups =
        settings.groups(actor).stream()
            .map(
                group ->
                    new Group(
                        t("setting.group." + group.module()),
                        group.settings().stream().map(setting -> row(actor, setting)).toList()))
            .toList();
    var shown = tables.stream().map(table -> table(actor, table)).toList();
    return new SettingsPage(groups, shown, done ? t("setting.done") : "");
  }

  private static SettingsPage.Table table(Actor actor, DatedTable table) {
    var lines =
        table.rows(actor).stream()
            .map(
                row ->
                    new SettingsPage.Line(
                        row.name(), row.value(), span(row.from(), row.until()), row.ground()))
            .toList();
    return new SettingsPage.Table(
        t("setting.table." + table.key()),
        t("setting.tableAbout." + table.key()),
        table.changeUrl(),
        lines);
  }

  SettingPage one(Actor actor, String key, ValueForm typed, Problems problems) {
    var setting = settings.setting(actor, key);
    var values = settings.values(actor, setting);
    return new SettingPage(
        SettingWords.name(setting),
        SettingWords.about(setting),
        key,
        List.of(new Option("/desk/settings", t("setting.title"))),
        values.stream().map(value -> show(actor, setting, value, values)).toList(),
        mayManage(actor, setting) ? form(actor, setting, typed, problems) : null);
  }

  /** The value somebody is about to withdraw, in words. */
  ValueRow value(Actor actor, String key, long id) {
    var setting = settings.setting(actor, key);
    var values = settings.values(actor, setting);
    return show(actor, setting, settings.value(actor, setting, id), values);
  }

  String name(Actor actor, String key) {
    return SettingWords.name(settings.setting(actor, key));
  }

  private Row row(Actor actor, LegalSetting<?> setting) {
    var values = settings.values(actor, setting);
    var inForce = settings.inForce(actor, setting);
    var coming =
        values.stream()
            .filter(value -> state(actor, value, values) == State.COMING)
            .min(Comparator.comparing(SettingValue::validFrom))
            .map(value -> coming(setting, value))
            .orElse("");
    var own =
        (int)
            values.stream()
                .filter(value -> !value.isWithdrawn() && !value.procedureCode().isEmpty())
                .map(SettingValue::procedureCode)
                .distinct()
                .count();
    return new Row(
        SettingWords.name(setting),
        SettingWords.about(setting),
        url(setting),
        show(actor, setting, inForce, values),
        coming,
        own);
  }

  private static String coming(LegalSetting<?> setting, SettingValue value) {
    return t(
        "setting.coming",
        Vietnam.show(value.validFrom()),
        SettingWords.value(setting, value.value()));
  }

  private static Form form(
      Actor actor, LegalSetting<?> setting, ValueForm typed, Problems problems) {
    return new Form(
        typed,
        lead(actor, setting),
        SettingWords.options(setting),
        setting.kind() instanceof SettingKind.TimeOfDay ? "time" : "text",
        SettingWords.hint(setting),
        setting.kind() instanceof SettingKind.WholeOrNone,
        setting.perProcedure(),
        problems);
  }

  private ValueRow show(
      Actor actor, LegalSetting<?> setting, SettingValue value, List<SettingValue> all) {
    var state = state(actor, value, all);
    var withdrawal = value.withdrawal();
    var mayWithdraw =
        withdrawal == null
            && !value.validFrom().isBefore(today())
            && Owners.enteredBy(actor, setting)
                .filter(owner -> owner == value.provinceId())
                .isPresent();
    return new ValueRow(
        SettingWords.value(setting, value.value()),
        span(value, all),
        whose(actor, value),
        value.procedureCode(),
        value.ground(),
        value.source(),
        value.certain(),
        value.shipped()
            ? t("setting.shipped")
            : t("setting.entered", value.enteredBy(), Vietnam.show(value.enteredAt())),
        state,
        withdrawal == null
            ? ""
            : t(
                "setting.withdrawn",
                withdrawal.by(),
                Vietnam.show(withdrawal.at()),
                withdrawal.reason()),
        mayWithdraw ? url(setting) + "/withdraw?value=" + value.id() : "");
  }

  private State state(Actor actor, SettingValue value, List<SettingValue> all) {
    if (value.isWithdrawn()) {
      return State.WITHDRAWN;
    }
    if (value.validFrom().isAfter(today())) {
      return State.COMING;
    }
    var until = until(value, all);
    return until == null || !until.isBefore(today()) ? overruled(actor, value, all) : State.PAST;
  }

  /** A value is past where a nearer agency has one of its own. */
  private State overruled(Actor actor, SettingValue value, List<SettingValue> all) {
    var byNearer =
        all.stream()
            .anyMatch(
                other ->
                    !other.isWithdrawn()
                        && distance(actor, other) < distance(actor, value)
                        && other.procedureCode().equals(value.procedureCode())
                        && !other.validFrom().isAfter(today()));
    return byNearer ? State.PAST : State.IN_FORCE;
  }

  /** How many steps up the hierarchy from the reader's agency a value was entered. */
  private static int distance(Actor actor, SettingValue value) {
    var path = actor.agencyPath();
    var at = path.indexOf("/" + value.provinceId() + "/");
    return value.provinceId() == SettingValue.COUNTRY ? path.length() : path.length() - at - 1;
  }

  private static String whose(Actor actor, SettingValue value) {
    if (value.provinceId() == SettingValue.COUNTRY) {
      return t("setting.country");
    }
    return value.provinceId() == Province.of(actor) ? t("setting.province") : t("setting.ofUnit");
  }

  private static String lead(Actor actor, LegalSetting<?> setting) {
    return Owners.enteredBy(actor, setting).filter(owner -> owner != Province.of(actor)).isPresent()
        ? t("setting.new.lead.unit")
        : t("setting.new.lead");
  }

  private static String span(SettingValue value, List<SettingValue> all) {
    return span(value.validFrom(), until(value, all));
  }

  private static String span(LocalDate first, @Nullable LocalDate last) {
    var from = Vietnam.show(first);
    return last == null ? t("setting.from", from) : t("setting.span", from, Vietnam.show(last));
  }

  /** The last day before the next value of the same kind; null when there is none. */
  private static @Nullable LocalDate until(SettingValue value, List<SettingValue> all) {
    return all.stream()
        .filter(
            other ->
                !other.isWithdrawn()
                    && other.provinceId() == value.provinceId()
                    && other.procedureCode().equals(value.procedureCode())
                    && other.validFrom().isAfter(value.validFrom()))
        .map(SettingValue::validFrom)
        .min(Comparator.naturalOrder())
        .map(next -> next.minusDays(1))
        .orElse(null);
  }

  private static String url(LegalSetting<?> setting) {
    return "/desk/settings/" + setting.key();
  }

  private static boolean mayManage(Actor actor, LegalSetting<?> setting) {
    return Owners.enteredBy(actor, setting).isPresent();
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
