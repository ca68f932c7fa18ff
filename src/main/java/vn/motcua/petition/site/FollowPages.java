package vn.motcua.petition.site;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.petition.DueChips;
import vn.motcua.petition.PetitionDates;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.PetitionEvent;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.publishing.Followed;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.DayStrip;

/** Puts a petition into words for whoever sent it: nobody inside the offices is named. */
@Component
class FollowPages {

  /** What goes on inside the offices is none of the story told outside. */
  private static final Set<Action> INSIDE =
      Set.of(Action.ASSIGN, Action.SUBMIT, Action.SEND_BACK, Action.WITHHOLD, Action.RATE);

  private final Petitions petitions;
  private final PetitionDates dates;
  private final PetitionFiles files;
  private final DueChips chips;
  private final Followed followed;
  private final Organisation organisation;
  private final Clock clock;

  FollowPages(
      Petitions petitions,
      PetitionDates dates,
      PetitionFiles files,
      DueChips chips,
      Followed followed,
      Organisation organisation,
      Clock clock) {
    this.petitions = petitions;
    this.dates = dates;
    this.files = files;
    this.chips = chips;
    this.followed = followed;
    this.organisation = organisation;
    this.clock = clock;
  }

  FollowPage of(Petition petition, boolean sent, Problems problems) {
    var events = petitions.events(petition);
    var running = petition.timing().late() == null;
    var deadline = running ? dates.since(petition, petition.timing().limits().handle()) : null;
    return new FollowPage(
        petition.code().value(),
        t(petition.status().publicKey()),
        sent,
        petition.subject().content(),
        question(petition, events),
        reply(petition),
        replied(petition),
        petition.status().isAnswered() ? answerFiles(petition) : List.of(),
        organisation.agency(petition.holding().agencyId()).bodyName(),
        t(
            "portal.follow.received",
            Vietnam.time(petition.receipt().at()),
            Show.fullDay(Vietnam.date(petition.receipt().at()))),
        deadline == null || petition.timing().pausedAt() != null
            ? ""
            : t(
                "portal.follow.before",
                Show.sentence(Show.fullDay(deadline.dueOn())),
                Vietnam.time(deadline.dueAt())),
        chips.answer(petition),
        deadline == null ? List.of() : DayStrip.cells(deadline, Vietnam.date(clock.instant())),
        deadline == null ? List.of() : DayStrip.sentences(deadline),
        steps(events),
        rated(petition),
        petition.status().isAnswered() && petition.rating() == null,
        problems);
  }

  private static String question(Petition petition, List<PetitionEvent> events) {
    return petition.status() == Status.AWAITING_DETAILS
        ? events.reversed().stream()
            .filter(event -> event.action() == Action.ASK)
            .map(PetitionEvent::note)
            .findFirst()
            .orElse("")
        : "";
  }

  /** Of another person’s petition only what everybody may read is shown here. */
  private String reply(Petition petition) {
    if (petition.status() == Status.MERGED) {
      return followed.earlier(petition).map(earlier -> earlier.publication().answer()).orElse("");
    }
    return petition.reply().at() == null ? "" : petition.reply().text();
  }

  private String replied(Petition petition) {
    var at = petition.reply().at();
    return at == null
        ? ""
        : t(
            "petition.follow.replied",
            organisation.agency(petition.holding().agencyId()).bodyName(),
            Show.moment(at));
  }

  private List<Option> answerFiles(Petition petition) {
    return files.answered(petition.code()).stream()
        .map(
            file ->
                new Option(
                    FollowController.PATH + "/" + petition.code() + "/files/" + file.id(),
                    file.name() + " (" + Show.bytes(file.content().bytes()) + ")"))
        .toList();
  }

  private static String rated(Petition petition) {
    var rating = petition.rating();
    if (rating == null) {
      return "";
    }
    return t(rating.satisfied() ? "petition.satisfied" : "petition.unsatisfied");
  }

  private List<Step> steps(List<PetitionEvent> events) {
    var steps = new ArrayList<Step>();
    for (var event : events) {
      if (!INSIDE.contains(event.action())) {
        steps.add(
            new Step(
                Step.Stage.DONE,
                t("petition.told." + event.action().key()),
                event.at(),
                Show.moment(event.at()),
                organisation.agency(event.agencyId()).bodyName()));
      }
    }
    return steps;
  }
}
