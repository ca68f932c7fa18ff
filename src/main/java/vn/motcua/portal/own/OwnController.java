package vn.motcua.portal.own;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Procedure;
import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.CitizensDossiers;
import vn.motcua.dossier.OwnDossier;
import vn.motcua.helping.Helpers;
import vn.motcua.notification.Inbox;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.submission.Submission;
import vn.motcua.submission.Submissions;
import vn.motcua.ticket.CitizensAppointments;

/** Everything a citizen has here, on one page. */
@Controller
class OwnController {

  private static final int MOST = 50;
  private static final int MOST_UNREAD = 9;

  private final CitizensDossiers dossiers;
  private final Submissions submissions;
  private final CitizensAppointments appointments;
  private final Inbox inbox;
  private final Helpers helpers;

  OwnController(
      CitizensDossiers dossiers,
      Submissions submissions,
      CitizensAppointments appointments,
      Inbox inbox,
      Helpers helpers) {
    this.dossiers = dossiers;
    this.submissions = submissions;
    this.appointments = appointments;
    this.inbox = inbox;
    this.helpers = helpers;
  }

  @GetMapping("/toi")
  ModelAndView own(Citizen citizen) {
    var number = citizen.isProven() ? citizen.identityNumber() : "";
    var all = dossiers.of(number, submissions.sent(citizen), MOST);
    var byOver = all.stream().collect(Collectors.partitioningBy(OwnDossier::over));
    return new ModelAndView(
        "portal/own",
        "page",
        new OwnPage(
            citizen.fullName(),
            citizen.isProven(),
            !helpers.teams(citizen).isEmpty(),
            unread(number),
            submissions.drafts(citizen).stream().map(this::draft).toList(),
            appointments.coming(citizen),
            byOver.getOrDefault(false, List.of()),
            byOver.getOrDefault(true, List.of())));
  }

  /** To the page on which it is moved and cancelled. */
  @PostMapping("/toi/lich-hen/{id:\\d{1,18}}")
  String appointment(Citizen citizen, @PathVariable long id) {
    return "redirect:/dat-hen/" + appointments.link(citizen, id).text();
  }

  private String unread(String number) {
    var count = number.isEmpty() ? 0 : inbox.unread(number, MOST_UNREAD + 1);
    return count == 0 ? "" : count > MOST_UNREAD ? MOST_UNREAD + "+" : Integer.toString(count);
  }

  private Option draft(Submission draft) {
    Procedure procedure = submissions.procedure(draft);
    return new Option(
        "/toi/nop/" + draft.id(),
        procedure.shortName() + " · " + t("portal.own.saved", Show.moment(draft.savedAt())));
  }
}
