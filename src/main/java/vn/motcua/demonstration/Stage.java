package vn.motcua.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;

/**
 * Where the demonstration plays: Quảng Trị, with two communes and one provincial department at
 * work.
 */
@Demonstration
class Stage {

  static final String PROVINCE = "H50";
  static final String VINH_HOANG = "19372";
  static final String HUONG_PHUNG = "19441";
  static final String JUSTICE = "H50.15";

  /** First day of the present organisation. */
  static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

  private final Organisation organisation;
  private final Clock clock;

  Stage(Organisation organisation, Clock clock) {
    this.organisation = organisation;
    this.clock = clock;
  }

  Agency province() {
    return agency(PROVINCE);
  }

  Agency agency(String code) {
    return organisation
        .find(code, Vietnam.date(clock.instant()))
        .orElseThrow(() -> new IllegalStateException("No agency " + code));
  }

  List<Agency> communes() {
    return organisation.children(province().id(), Vietnam.date(clock.instant()));
  }

  /** The system itself, which sets the demonstration up. */
  Actor director() {
    var province = province();
    return new Actor(
        0,
        "he-thong",
        "Hệ thống",
        province.id(),
        province.path(),
        null,
        Arrays.stream(Role.values()).map(role -> new Grant(role, province.path())).toList());
  }
}
