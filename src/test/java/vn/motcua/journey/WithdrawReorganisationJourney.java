package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisation.Kind;
import vn.motcua.organisation.Reorganisation.NewUnit;
import vn.motcua.organisation.Reorganise;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.change.EnterDays;
import vn.motcua.workcalendar.change.EnteredDays;
import vn.motcua.workcalendar.change.Ground;

/** A plan is looked at, laid down and withdrawn; a calendar is chosen among two. */
class WithdrawReorganisationJourney extends Story {

  @Autowired Organisation organisation;
  @Autowired Reorganise reorganise;
  @Autowired EnterDays enterDays;
  @Autowired Clock clock;

  @Test
  void a_plan_is_looked_at_laid_down_and_withdrawn_before_its_day() {
    var commune = communes().getFirst();
    var administrator = officer("quantri").opens("/desk/organisation/" + commune.id());
    administrator.follows("Đổi tên").types("Tên đơn vị", "Xã Chưa Đổi");
    administrator.field("Ngày hiệu lực").fill(Vietnam.show(today().plusDays(30)));
    administrator.types("Văn bản", "NQ 99/NQ-HĐND").presses("Xem trước");
    administrator.sees("Không đơn vị nào có lịch riêng");
    var inspection = new Inspection();
    inspection.look(administrator, "reorganise preview");
    administrator.presses("Đổi tên");
    administrator.sees("Đã ghi phương án sắp xếp").sees("Xã Chưa Đổi");

    administrator.follows("Rút phương án sắp xếp").sees("Không thành lập");
    inspection.look(administrator, "withdraw reorganisation");
    assertThat(inspection.findings()).isEmpty();
    administrator.types("Lý do rút", "Nghị quyết được hoãn.").presses("Rút phương án sắp xếp");
    administrator.presses("Bấm lần nữa để rút").sees("Đã rút phương án sắp xếp");
    administrator.doesNotSee("Xã Chưa Đổi");
  }

  @Test
  void of_two_calendars_the_administrator_chooses_one_for_the_successor() {
    var communes = communes();
    var one = communes.get(1);
    var other = communes.get(2);
    closed(one, 3);
    closed(other, 4);
    var heir =
        reorganise
            .handle(
                desk.person("quantri"),
                new Reorganisation(
                    Kind.MERGE,
                    List.of(one.id(), other.id()),
                    List.of(new NewUnit("Xã Hai Lịch", "")),
                    Map.of(),
                    today(),
                    "NQ 100/NQ-HĐND"))
            .getFirst();

    var administrator = officer("quantri").opens("/desk/calendar?agency=" + heir.id());
    administrator.sees("Đơn vị chưa có lịch riêng").follows("Chọn lịch tiếp tục");
    var inspection = new Inspection();
    inspection.look(administrator, "take calendar over");
    assertThat(inspection.findings()).isEmpty();
    administrator.chooses("Lịch riêng của", Pattern.compile(other.name()));
    administrator.types("Số văn bản", "QĐ 8/QĐ-UBND").presses("Chọn lịch tiếp tục");
    administrator.sees("Đã ghi vào lịch").sees("Lễ hội làng").doesNotSee("chưa có lịch riêng");
  }

  private void closed(Agency agency, int later) {
    var day = today().plusDays(later);
    enterDays.handle(
        desk.person("quantri"),
        agency.id(),
        List.of(EnteredDays.closure(day, day, "Lễ hội làng")),
        new Ground("TB 1/TB-UBND", ""));
  }

  /** Communes where nobody works yet, other than those at the end of the list. */
  private List<Agency> communes() {
    var province = desk.person("quantri").agencyId();
    return organisation.children(province, today()).stream()
        .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
        .filter(agency -> agency.validTo() == null)
        .filter(agency -> organisation.departments(agency.id()).isEmpty())
        .limit(3)
        .toList();
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
