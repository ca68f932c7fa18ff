package vn.motcua.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.warning.WarningSettings;
import vn.motcua.settings.ChangeSettings.NewValue;
import vn.motcua.settings.store.SettingSnapshots;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Grant;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class LegalSettingsTest {

  private static final AtomicLong NEXT = new AtomicLong(900_000);
  private static final LegalSetting<Integer> ASKED = DossierSettings.SUPPLEMENT_REQUESTS;

  @Autowired LegalSettings settings;
  @Autowired ReadSettings read;
  @Autowired ChangeSettings change;
  @Autowired DeclaredSettings declared;
  @Autowired AutowireCapableBeanFactory beans;
  @Autowired MessageSource messages;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final Actor person = person(Role.ADMINISTRATOR);

  @Test
  void every_setting_has_words_and_a_first_value_in_force() {
    assertThat(declared.all()).isNotEmpty();
    for (var module : declared.modules()) {
      assertThat(words("setting.group." + module.module())).isNotBlank();
      for (var setting : module.settings()) {
        assertThat(setting.key()).startsWith(module.module() + ".");
        assertThat(words("setting.name." + setting.key())).isNotBlank();
        assertThat(words("setting.about." + setting.key())).isNotBlank();
        assertThat(settings.at(setting, "", today())).as(setting.key()).isNotNull();
        if (setting.kind() instanceof SettingKind.Choice<?> choice) {
          choice
              .choices()
              .forEach(one -> words("setting.choice." + choice.type().getSimpleName() + "." + one));
        }
      }
    }
  }

  @Test
  void a_new_value_applies_from_its_first_day_and_leaves_the_days_before() {
    change.enter(person, ASKED.key(), value("2", today().plusDays(3)));
    assertThat(at(today().plusDays(2))).isEqualTo(1);
    assertThat(at(today().plusDays(3))).isEqualTo(2);
  }

  @Test
  void a_province_does_not_change_the_law_of_another() {
    change.enter(person, ASKED.key(), value("3", today()));
    assertThat(at(today())).isEqualTo(3);
    assertThat(settings.at(ASKED, "/1/", today())).isEqualTo(1);
    assertThat(settings.at(ASKED, person.agencyPath() + "77/", today())).isEqualTo(3);
  }

  @Test
  void the_value_of_a_procedure_goes_before_the_general_one() {
    change.enter(person, ASKED.key(), value("3", today()));
    change.enter(person, ASKED.key(), new NewValue("1.004873", today(), "5", "QĐ 1", "", true));
    assertThat(settings.at(ASKED, person.agencyPath(), "1.004873", today())).isEqualTo(5);
    assertThat(settings.at(ASKED, person.agencyPath(), "2.000815", today())).isEqualTo(3);
  }

  @Test
  void a_day_before_the_first_value_gets_the_first() {
    assertThat(at(LocalDate.of(1990, 1, 1))).isEqualTo(1);
  }

  @Test
  void another_node_sees_it_without_being_told() throws InterruptedException {
    var other = beans.createBean(SettingSnapshots.class);
    assertThat(seenBy(other)).isEqualTo("1");
    change.enter(person, ASKED.key(), value("4", today()));
    for (var waited = 0; waited < 50 && !seenBy(other).equals("4"); waited++) {
      Thread.sleep(100);
    }
    assertThat(seenBy(other)).isEqualTo("4");
  }

  @Test
  void says_everything_that_is_wrong_at_once() {
    assertThatThrownBy(
            () ->
                change.enter(
                    person,
                    ASKED.key(),
                    new NewValue("chứng thực", today().minusDays(1), "11", " ", "", false)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings().stream().map(Finding::code))
                    .containsExactly(
                        SettingRefusal.SETTING_VALUE_OUT_OF_RANGE,
                        SettingRefusal.SETTING_PROCEDURE_MALFORMED,
                        SettingRefusal.SETTING_DAY_PAST,
                        SettingRefusal.SETTING_GROUND_MISSING));
  }

  @Test
  void one_day_takes_one_value() {
    change.enter(person, ASKED.key(), value("2", today()));
    assertRefused(
        SettingRefusal.SETTING_DAY_TAKEN,
        () -> change.enter(person, ASKED.key(), value("3", today())));
  }

  @Test
  void a_value_that_did_not_apply_before_today_may_be_withdrawn_with_a_reason() {
    change.enter(person, ASKED.key(), value("2", today().plusDays(5)));
    var entered = values().getFirst();
    assertThatThrownBy(() -> change.withdraw(person, ASKED.key(), entered.id(), " "))
        .isInstanceOf(Refused.class);
    change.withdraw(person, ASKED.key(), entered.id(), "Gõ nhầm");
    assertThat(at(today().plusDays(5))).isEqualTo(1);
    assertThat(values().getFirst().withdrawal())
        .satisfies(withdrawal -> assertThat(withdrawal.reason()).isEqualTo("Gõ nhầm"));
    change.enter(person, ASKED.key(), value("3", today().plusDays(5)));
    assertThat(at(today().plusDays(5))).isEqualTo(3);
  }

  @Test
  void a_value_in_force_since_yesterday_is_not_withdrawn_nor_altered() {
    var id = yesterdays();
    assertRefused(
        SettingRefusal.SETTING_VALUE_IN_FORCE,
        () -> change.withdraw(person, ASKED.key(), id, "Gõ nhầm"));
    assertThatThrownBy(
            () ->
                jdbc.sql("update settings.setting_value set value = '9' where id = :id")
                    .param("id", id)
                    .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void nobody_withdraws_what_another_province_entered_or_what_was_shipped() {
    change.enter(person, ASKED.key(), value("2", today().plusDays(5)));
    var id = values().getFirst().id();
    assertThatThrownBy(
            () -> change.withdraw(person(Role.ADMINISTRATOR), ASKED.key(), id, "Của tỉnh khác"))
        .isInstanceOf(NotVisible.class);
    var shipped = values().getLast().id();
    assertThatThrownBy(() -> change.withdraw(person, ASKED.key(), shipped, "Kèm phần mềm"))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void only_somebody_of_the_province_with_the_right_enters() {
    assertThatThrownBy(() -> change.enter(person(Role.LEADER), ASKED.key(), value("2", today())))
        .isInstanceOf(Denied.class);
    var commune = province() + 1;
    var local =
        new Actor(
            5,
            "quantri.xa",
            "Quản trị xã",
            commune,
            person.agencyPath() + commune + "/",
            null,
            List.of(new Grant(Role.ADMINISTRATOR, person.agencyPath() + commune + "/")));
    assertThatThrownBy(() -> change.enter(local, ASKED.key(), value("2", today())))
        .isInstanceOf(Denied.class);
    assertThat(read.inForce(local, ASKED).value()).isEqualTo("1");
  }

  @Test
  void a_unit_decides_for_itself_where_the_setting_is_of_how_it_works() {
    var commune = province() + 1;
    var path = person.agencyPath() + commune + "/";
    var local =
        new Actor(
            5,
            "quantri.xa",
            "Quản trị xã",
            commune,
            path,
            null,
            List.of(new Grant(Role.ADMINISTRATOR, path)));
    change.enter(person, WarningSettings.SOON.key(), value("3", today()));
    change.enter(local, WarningSettings.SOON.key(), value("4", today()));
    assertThat(settings.at(WarningSettings.SOON, path, today())).isEqualTo(4);
    assertThat(settings.at(WarningSettings.SOON, person.agencyPath() + "78/", today()))
        .isEqualTo(3);
    assertThat(settings.at(WarningSettings.SOON, "/1/", today())).isEqualTo(2);
    assertThat(read.inForce(local, WarningSettings.SOON).value()).isEqualTo("4");
    var ofProvince = read.inForce(person, WarningSettings.SOON);
    assertThatThrownBy(
            () -> change.withdraw(local, WarningSettings.SOON.key(), ofProvince.id(), "Của tỉnh"))
        .isInstanceOf(NotVisible.class);
  }

  private String seenBy(SettingSnapshots node) {
    return node.current().find(ASKED.key(), province(), "", today()).orElseThrow().value();
  }

  private long yesterdays() {
    return jdbc.sql(
            """
            insert into settings.setting_value
                   (setting, province_id, valid_from, value, ground, certain, shipped, entered_by, entered_by_name, entered_at)
            values (:setting, :province, :from, '2', 'QĐ 7', true, false, 1, 'Người nhập', now())
            returning id
            """)
        .param("setting", ASKED.key())
        .param("province", province())
        .param("from", today().minusDays(1))
        .query(Long.class)
        .single();
  }

  private List<SettingValue> values() {
    return read.values(person, ASKED);
  }

  private int at(LocalDate on) {
    return settings.at(ASKED, person.agencyPath(), on);
  }

  private String words(String key) {
    messages.getMessage(key, null, Locale.ENGLISH);
    return messages.getMessage(key, null, Locale.of("vi"));
  }

  private long province() {
    return person.agencyId();
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  private static NewValue value(String value, LocalDate from) {
    return new NewValue("", from, value, "QĐ 15/2026/QĐ-UBND", "", true);
  }

  /** Somebody of a province no other test uses. */
  private static Actor person(Role role) {
    var province = NEXT.addAndGet(10);
    var path = Province.path(province);
    return new Actor(
        4, "quantri", "Phạm Anh Tú", province, path, null, List.of(new Grant(role, path)));
  }
}
