package vn.motcua.workcalendar.api;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.workcalendar.WorkCalendar;

/** Says when a limit falls due, and why, day by day; stores nothing. */
@RestController
@RequestMapping("/api/v1/deadlines")
class DeadlineController {

  private final WorkCalendar workCalendar;
  private final Organisation organisation;

  DeadlineController(WorkCalendar workCalendar, Organisation organisation) {
    this.workCalendar = workCalendar;
    this.organisation = organisation;
  }

  /** For any agency: working hours and holidays are public. */
  @PostMapping
  DeadlineAnswer deadline(Actor actor, @RequestBody DeadlineRequest request) {
    if (!actor.mayAnywhere(Permission.CALENDAR_READ)) {
      throw new Denied(Permission.CALENDAR_READ);
    }
    var question = DeadlineQuestion.read(request, organisation);
    return DeadlineAnswer.of(
        workCalendar.deadline(
            question.agencyId(), question.receivedAt(), question.limit(), question.pauses()));
  }
}
