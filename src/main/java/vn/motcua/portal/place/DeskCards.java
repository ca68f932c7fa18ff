package vn.motcua.portal.place;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureUses;
import vn.motcua.catalogue.spi.CitizensDesk;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.DeskCard;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.publication.BoardHeads;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.ComingToTheDesk;
import vn.motcua.workcalendar.Opening;
import vn.motcua.workcalendar.WorkCalendar;

/** Says of a desk where it is and whether it is open, by the calendar of its agency. */
@Component
class DeskCards implements CitizensDesk {

  private final ChosenPlace chosen;
  private final Organisation organisation;
  private final WorkCalendar calendar;
  private final ProcedureUses uses;
  private final BoardHeads boards;
  private final ComingToTheDesk coming;
  private final Clock clock;

  DeskCards(
      ChosenPlace chosen,
      Organisation organisation,
      WorkCalendar calendar,
      ProcedureUses uses,
      BoardHeads boards,
      ComingToTheDesk coming,
      Clock clock) {
    this.chosen = chosen;
    this.organisation = organisation;
    this.calendar = calendar;
    this.uses = uses;
    this.boards = boards;
    this.coming = coming;
    this.clock = clock;
  }

  @Override
  public DeskCard of(HttpServletRequest request, String procedureCode) {
    var choose =
        procedureCode.isEmpty()
            ? PlaceController.PATH
            : PlaceController.PATH + "?thu-tuc=" + procedureCode;
    return chosen
        .of(request)
        .map(agency -> card(agency, procedureCode, choose))
        .orElse(DeskCard.none(choose));
  }

  private DeskCard card(Agency agency, String procedureCode, String choose) {
    var now = clock.instant();
    var head = boards.head(agency.id());
    var opening = calendar.opening(agency.id(), now);
    return new DeskCard(
        agency.id(),
        agency.name(),
        organisation
            .department(agency.id(), DepartmentKind.ONE_STOP)
            .map(Department::name)
            .orElse(""),
        head.deskPlace(),
        head.deskPhone(),
        state(opening.open()),
        change(opening, now),
        opening.hours(),
        opening.note(),
        procedureCode.isEmpty() || uses.isSetUp(procedureCode, agency.id()),
        ways(agency, opening.open()),
        choose);
  }

  /** A number for today is of no use where the desk is shut. */
  private List<Option> ways(Agency agency, boolean open) {
    var offer = coming.of(agency);
    return Stream.of(
            new Option(offer.appointment(), t("portal.desk.appointment")),
            new Option(open ? offer.number() : "", t("portal.desk.number")))
        .filter(way -> !way.value().isEmpty())
        .toList();
  }

  private static Status state(boolean open) {
    return open
        ? new Status(Tone.OK, "okc", t("portal.desk.open"))
        : new Status(Tone.PLAIN, "clock", t("portal.desk.shut"));
  }

  private static String change(Opening opening, Instant now) {
    var time = Vietnam.time(opening.changesAt());
    var day = Vietnam.date(opening.changesAt());
    if (opening.open()) {
      return t("portal.desk.closes", time);
    }
    return day.equals(Vietnam.date(now))
        ? t("portal.desk.opens", time)
        : t("portal.desk.opens.day", time, Show.day(day));
  }
}
