package vn.motcua.form.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.form.FormRefusal;
import vn.motcua.form.Forms;
import vn.motcua.form.OwnForms;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Grant;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

/** An agency's own edition: for itself and below, from its day on, never changed. */
@UseCaseTest
class OwnEditionsTest {

  private static final AtomicLong NEXT = new AtomicLong(7_700_000);
  private static final String BIRTH = "1.001193";
  private static final String COUNTRYS = "birth-registration";

  @Autowired Forms forms;
  @Autowired BringEdition bring;
  @Autowired WithdrawEdition withdraw;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final Actor person = person(Role.PROCEDURE_CONTROLLER);
  private final String id = person.agencyId() + "-khai-sinh";

  private static Actor person(Role role) {
    var province = NEXT.incrementAndGet();
    var path = "/" + province + "/";
    return new Actor(1, "kstt", "Kiểm soát", province, path, null, List.of(new Grant(role, path)));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  private int brought(Actor actor, LocalDate from) {
    return bring.handle(actor, schema("Mẫu riêng"), Optional.of(from));
  }

  private static String schema(String title) {
    return OwnForms.schema("khai-sinh", BIRTH, title);
  }

  private String inForce(LocalDate day, String path) {
    return forms.of(BIRTH, day, path).id();
  }

  @Test
  void is_in_force_from_its_day_on_at_the_agency_and_below() {
    var from = today().plusDays(5);
    brought(person, from);
    assertThat(inForce(from.minusDays(1), person.agencyPath())).isEqualTo(COUNTRYS);
    assertThat(inForce(from, person.agencyPath())).isEqualTo(id);
    assertThat(inForce(from, person.agencyPath() + "88/")).isEqualTo(id);
    assertThat(inForce(from, "/" + person.agencyId() + "9/")).isEqualTo(COUNTRYS);
    assertThat(forms.of(BIRTH, from).id()).isEqualTo(COUNTRYS);
  }

  @Test
  void the_nearest_agency_goes_before_the_one_above_it() {
    var below = person.agencyId() + 50_000_000;
    var path = person.agencyPath() + below + "/";
    var commune =
        new Actor(2, "xa", "Xã", below, path, null, List.of(new Grant(Role.ADMINISTRATOR, path)));
    var from = today().plusDays(3);
    brought(person, from.plusDays(1));
    brought(commune, from);
    assertThat(inForce(from.plusDays(2), path)).isEqualTo(below + "-khai-sinh");
    assertThat(inForce(from.plusDays(2), person.agencyPath())).isEqualTo(id);
  }

  @Test
  void a_later_edition_follows_and_what_was_filled_keeps_the_first() {
    var from = today().plusDays(2);
    assertThat(brought(person, from)).isEqualTo(1);
    var second = bring.handle(person, schema("Mẫu sửa"), Optional.of(from.plusDays(3)));
    assertThat(second).isEqualTo(2);
    assertThat(forms.of(BIRTH, from, person.agencyPath()).edition()).isEqualTo(1);
    var later = forms.of(BIRTH, from.plusDays(9), person.agencyPath());
    assertThat(later.edition()).isEqualTo(2);
    assertThat(later.title().vietnamese()).isEqualTo("Mẫu sửa");
    var first = forms.edition(id, 1);
    assertThat(first.title().vietnamese()).isEqualTo("Mẫu riêng");
    assertThat(first.validFrom()).isEqualTo(from);
    var filled = forms.check(first, Map.of("form.a.name", "An", "form.a.agreed", "yes"));
    assertThat(filled.findings())
        .containsExactly(Finding.of("form.a.count", FormRefusal.FORM_ANSWER_MISSING, "Số ảnh"));
    assertThat(forms.typed(first, filled.document()))
        .containsOnly(Map.entry("form.a.name", "An"), Map.entry("form.a.agreed", "yes"));
  }

  @Test
  void one_day_takes_one_edition_of_a_procedure_and_a_refused_one_leaves_no_gap() {
    var from = today().plusDays(2);
    brought(person, from);
    assertRefused(FormRefusal.FORM_DAY_TAKEN, () -> brought(person, from));
    assertThat(brought(person, from.plusDays(1))).isEqualTo(2);
  }

  @Test
  void says_all_that_is_wrong_with_procedures_and_day_at_once() {
    var unknown = OwnForms.schema("khai-sinh", "9.999999", "Mẫu riêng");
    assertThat(
            catchThrowableOfType(
                    Refused.class, () -> bring.handle(person, unknown, Optional.of(today())))
                .findings())
        .extracting(Finding::code)
        .containsExactly(FormRefusal.FORM_PROCEDURE_UNKNOWN, FormRefusal.FORM_DAY_NOT_AHEAD);
    var generic = schema("Mẫu").replace("[\"" + BIRTH + "\"]", "[]");
    assertThat(
            catchThrowableOfType(
                    Refused.class, () -> bring.handle(person, generic, Optional.empty()))
                .findings())
        .extracting(Finding::code)
        .containsExactly(FormRefusal.FORM_PROCEDURES_MISSING, FormRefusal.FORM_DAY_MISSING);
  }

  @Test
  void nobody_without_the_right_brings_or_withdraws() {
    brought(person, today().plusDays(2));
    var clerk = person(Role.RECEPTION);
    assertThatThrownBy(() -> brought(clerk, today().plusDays(2))).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> withdraw.handle(clerk, id, 1, "Nhầm")).isInstanceOf(Denied.class);
  }

  @Test
  void is_withdrawn_before_its_day_with_a_reason_and_the_countrys_stands_again() {
    var from = today().plusDays(2);
    brought(person, from);
    assertRefused(FormRefusal.FORM_REASON_MISSING, () -> withdraw.handle(person, id, 1, "  "));
    withdraw.handle(person, id, 1, "Văn bản bị thu hồi");
    assertThat(inForce(from, person.agencyPath())).isEqualTo(COUNTRYS);
    assertRefused(
        FormRefusal.FORM_EDITION_WITHDRAWN_ALREADY,
        () -> withdraw.handle(person, id, 1, "Lần nữa"));
    assertThat(brought(person, from)).isEqualTo(2);
    assertThat(inForce(from, person.agencyPath())).isEqualTo(id);
  }

  @Test
  void another_agency_does_not_withdraw_it() {
    brought(person, today().plusDays(2));
    assertThatThrownBy(() -> withdraw.handle(person(Role.ADMINISTRATOR), id, 1, "Của tỉnh khác"))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> withdraw.handle(person, COUNTRYS, 1, "Của cả nước"))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void one_that_has_begun_is_neither_withdrawn_nor_changed() {
    jdbc.sql("insert into form.own_form (id, last_edition) values (:id, 1)")
        .param("id", id)
        .update();
    jdbc.sql(
            """
            insert into form.edition
                   (form_id, edition, owner_id, owner_path, valid_from, content, entered_by,
                    entered_by_name, entered_at)
            values (:id, 1, :owner, :path, :from, :content, 1, 'Người nhập', now())
            """)
        .param("id", id)
        .param("owner", person.agencyId())
        .param("path", person.agencyPath())
        .param("from", today())
        .param("content", schema("Mẫu riêng"))
        .update();
    assertRefused(
        FormRefusal.FORM_EDITION_IN_FORCE, () -> withdraw.handle(person, id, 1, "Gõ nhầm"));
    assertThatThrownBy(
            () ->
                jdbc.sql("update form.edition set content = '{}' where form_id = :id")
                    .param("id", id)
                    .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_procedure_without_a_form_has_the_generic_one_on_any_day() {
    assertThat(forms.of("2.000815", today()).id()).isEqualTo("generic");
    assertThat(forms.of("2.000815", LocalDate.of(2019, 1, 1)).id()).isEqualTo("generic");
    assertThat(forms.of(BIRTH, LocalDate.of(2019, 1, 1)).id()).isEqualTo("generic");
    assertThatThrownBy(() -> forms.edition("không-có", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
