package vn.motcua.workcalendar.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * What the forms that change a calendar have in common.
 *
 * @param back address of the calendar
 */
public record ChangeHead(
    String agencyName,
    String agencyId,
    List<Option> crumbs,
    String back,
    GroundForm ground,
    Problems problems) {

  static ChangeHead of(Agency agency, GroundForm ground, Problems problems) {
    var back = "/desk/calendar?agency=" + agency.id();
    return new ChangeHead(
        agency.name(),
        Long.toString(agency.id()),
        List.of(new Option("/desk/calendar", t("calendar.crumb")), new Option(back, agency.name())),
        back,
        ground,
        problems);
  }
}
