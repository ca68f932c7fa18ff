package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.NewAccount;
import vn.motcua.identity.NewGrant;
import vn.motcua.identity.OpenAccount;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.OpenStandardDepartments;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Desk;

/** Somebody stands in, somebody is seconded, two communes become one. */
class OrganisationDeskJourney extends Story {

  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

  @Autowired Organisation organisation;
  @Autowired OpenAccount openAccount;
  @Autowired OpenStandardDepartments openDepartments;
  @Autowired ReceiveDossier receive;
  @Autowired Clock clock;

  @Test
  void a_colleague_stands_in_for_an_officer_who_is_away() {
    var dossier = desk.assigned();
    var today = today(0);
    var head = officer("truongphong").opens("/desk/absences");
    head.field("Người nghỉ").selectOption(account("canbo"));
    head.field("Nghỉ từ ngày").fill(today);
    head.field("Đến hết ngày").fill(today(1));
    head.field("Người làm thay").selectOption(account("canbo.kinhte"));
    head.types("Lý do", "Nghỉ phép").presses("Ghi ngày nghỉ").sees("Đã ghi.");
    head.sees("Đặng Thị Ngọc").sees("Hôm nay");

    var substitute = officer("canbo.kinhte").opens("/desk/dossiers?list=mine");
    substitute.sees("Bạn đang làm thay Lê Quang Huy");
    substitute.opens("/desk/dossiers/" + dossier.code() + "/submit-for-signature");
    substitute.presses("Trình ký").sees("Đặng Thị Ngọc (làm thay Lê Quang Huy)");

    head.opens("/desk/absences").presses("Ghi Lê Quang Huy đã đi làm lại").sees("Đã ghi.");
    substitute.opens("/desk/dossiers?list=mine").doesNotSee("Bạn đang làm thay");
  }

  @Test
  void an_officer_is_seconded_to_another_commune_and_called_back() {
    var person = desk.person("canbo.vhxh");
    var administrator = officer("quantri").opens("/desk/accounts/" + person.accountId());
    administrator.follows("Biệt phái").seesTitle("Biệt phái: Phan Văn Sơn");
    administrator.types("Đơn vị tiếp nhận", "H50.102");
    administrator.field("Đến hết ngày").fill(today(30));
    administrator.types("Quyết định", "QĐ 45/QĐ-UBND").presses("Ghi biệt phái");
    administrator.sees("Xã Hướng Phùng").sees("QĐ 45/QĐ-UBND").sees("Hôm nay");

    var dossier = forwardedAt("huongphung", "H50.102");
    var head = officer("truongphong.huongphung").opens("/desk/absences").sees("Phan Văn Sơn");
    head.opens("/desk/dossiers/" + dossier.code() + "/assign");
    head.field("Giao cho").selectOption(Long.toString(person.accountId()));
    head.presses("Phân công").sees("Phan Văn Sơn");
    officer("canbo.vhxh").opens("/desk/dossiers/" + dossier.code()).sees("Trình ký");

    administrator.presses("Kết thúc").doesNotSee("Hôm nay");
  }

  @Test
  void two_communes_become_one_and_their_work_goes_on() {
    var communes = unused();
    var first = communes.get(0);
    var second = communes.get(1);
    var clerk = staffed(first);
    staffed(second);
    var dossier = received(clerk, first);

    var administrator = officer("quantri").opens("/desk/organisation/" + first.id());
    administrator.follows("Sáp nhập");
    administrator.field("Sáp nhập cùng đơn vị (1)").selectOption(Long.toString(second.id()));
    administrator.types("Tên đơn vị", "Xã Hợp Nhất").types("Mã định danh", code(first));
    administrator.field("Ngày hiệu lực").fill(today(0));
    administrator.types("Văn bản", "NQ 1680/NQ-UBTVQH15").presses("Sáp nhập");
    administrator.sees("Đã ghi phương án sắp xếp").sees("Xã Hợp Nhất");
    administrator.follows("Chuyển hồ sơ, nhân sự sang đơn vị kế tục");
    administrator.sees("Hồ sơ đang giải quyết").sees("Xã Hợp Nhất");
    administrator.types("Văn bản", "QĐ 7/QĐ-UBND").presses("Xác nhận chuyển").sees("Đã xong");
    administrator.sees("Theo đơn vị hiện nay").sees("Số hồ sơ từng tháng");
    administrator.opens("/desk/succession").sees(second.name()).sees("QĐ 7/QĐ-UBND");

    officer(clerk.username())
        .opens("/desk/dossiers/" + dossier.code())
        .sees("Chuyển sang đơn vị kế tục")
        .sees("QĐ 7/QĐ-UBND");
    var merged = organisation.acting(code(first), Vietnam.date(clock.instant())).orElseThrow();
    assertThat(merged.name()).isEqualTo("Xã Hợp Nhất");
  }

  /** Two communes of the province where nobody works yet. */
  private List<Agency> unused() {
    var province = desk.person("quantri").agencyId();
    return organisation.children(province, Vietnam.date(clock.instant())).reversed().stream()
        .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
        .filter(agency -> agency.code() != null && agency.validTo() == null)
        .filter(agency -> organisation.departments(agency.id()).isEmpty())
        .limit(2)
        .toList();
  }

  /** One person at the desk of a commune, who answers to its name. */
  private Actor staffed(Agency agency) {
    var director = desk.person("quantri");
    openDepartments.handle(director, agency.id());
    var department = organisation.departments(agency.id()).getFirst().id();
    var username = "tiepnhan.xa" + agency.id();
    openAccount.handle(
        director,
        new NewAccount(
            username,
            "Cao Thị Xuân",
            "Công chức",
            agency.id(),
            department,
            null,
            "motcua-demo",
            true,
            List.of(new NewGrant(Role.RECEPTION, agency.id(), SINCE, null))));
    return desk.person(username);
  }

  private Dossier received(Actor clerk, Agency agency) {
    var answer = new AtomicReference<Dossier>();
    AdjustableClock.at(
        clock.instant().minus(Duration.ofDays(3)),
        () ->
            answer.set(
                receive.handle(clerk, desk.intake(code(agency), Desk.MARITAL_STATUS), null)));
    return Objects.requireNonNull(answer.get());
  }

  private Dossier forwardedAt(String commune, String agency) {
    var clerk = desk.person("tiepnhan." + commune);
    var dossier = receive.handle(clerk, desk.intake(agency, Desk.MARITAL_STATUS), null);
    return desk.act("tiepnhan." + commune, dossier, Action.FORWARD, "");
  }

  private static String code(Agency agency) {
    return Objects.requireNonNull(agency.code());
  }

  private String account(String username) {
    return Long.toString(desk.person(username).accountId());
  }

  private String today(int later) {
    return Vietnam.show(Vietnam.date(clock.instant()).plusDays(later));
  }
}
