package vn.motcua.petition.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Organisation;
import vn.motcua.petition.DueChips;
import vn.motcua.petition.PetitionDates;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.handling.PetitionRights;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.PetitionEvent;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.records.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Masks;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.DayStrip;

/** Makes the page of a petition. */
@Component
class PetitionPages {

  private static final int MAIN = 3;

  private final Petitions petitions;
  private final PossibleActs possible;
  private final PetitionDates dates;
  private final PetitionFiles files;
  private final DueChips chips;
  private final Organisation organisation;
  private final Accounts accounts;
  private final Clock clock;

  PetitionPages(
      Petitions petitions,
      PossibleActs possible,
      PetitionDates dates,
      PetitionFiles files,
      DueChips chips,
      Organisation organisation,
      Accounts accounts,
      Clock clock) {
    this.petitions = petitions;
    this.possible = possible;
    this.dates = dates;
    this.files = files;
    this.chips = chips;
    this.organisation = organisation;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * @param revealed whether telephone and address were asked for, and may be shown
   */
  PetitionPage page(Actor actor, Petition petition, boolean revealed) {
    var acts = possible.of(actor, petition);
    var known = PetitionRights.mayKnowSender(actor, petition);
    var timing = petition.timing();
    var running = timing.late() == null;
    var deadline = running ? dates.since(petition, timing.limits().handle()) : null;
    var subject = petition.subject();
    var publication = petition.publication();
    var rating = petition.rating();
    var merged = petition.mergedInto();
    var verdict = petition.reply().verdict();
    return new PetitionPage(
        petition.code().value(),
        t(petition.status().messageKey()),
        PetitionWords.kind(petition),
        chips.step(petition),
        t("petition.next." + petition.status()),
        links(petition, acts.stream().limit(MAIN).toList()),
        links(petition, acts.stream().skip(MAIN).toList()),
        PetitionWords.content(actor, petition),
        petition.holding().sealed(),
        sender(actor, petition, known && revealed),
        known && !revealed && PetitionRights.mayReveal(actor, petition),
        subject.dossier(),
        subject.dossier().isEmpty() ? "" : "/desk/dossiers/" + subject.dossier(),
        subject.procedureName(),
        known ? files(petition, "files", files.sent(petition.code())) : List.of(),
        organisation.agency(petition.holding().agencyId()).bodyName(),
        petition.holding().handlerName(),
        against(petition),
        received(petition),
        running && timing.pausedAt() == null ? due(petition) : List.of(),
        deadline == null ? List.of() : DayStrip.cells(deadline, Vietnam.date(clock.instant())),
        deadline == null ? List.of() : DayStrip.sentences(deadline),
        known ? petition.reply().text() : "",
        verdict == null ? "" : t(verdict.messageKey()),
        replied(petition),
        known ? files(petition, "answer-files", files.answered(petition.code())) : List.of(),
        publication.content(),
        publication.answer(),
        publication.withheldWhy(),
        merged == null ? "" : merged.value(),
        rating == null ? "" : t(rating.satisfied() ? "petition.satisfied" : "petition.unsatisfied"),
        rating == null ? "" : rating.word(),
        steps(actor, petition));
  }

  private static List<Option> links(Petition petition, List<Action> acts) {
    return acts.stream()
        .map(
            act ->
                new Option(
                    ListPages.PATH + "/" + petition.code() + "/acts/" + act.key(),
                    t(act.messageKey())))
        .toList();
  }

  private static List<Option> sender(Actor actor, Petition petition, boolean full) {
    var sender = petition.sender();
    if (!PetitionRights.mayKnowSender(actor, petition)) {
      return List.of(new Option(t("petition.name"), t("petition.sealed.sender")));
    }
    return Stream.of(
            new Option(t("petition.name"), sender.name()),
            new Option(
                t("petition.address"), full ? sender.address() : Masks.address(sender.address())),
            new Option(t("petition.phone"), full ? sender.phone() : Masks.phone(sender.phone())),
            new Option(
                t("petition.email"),
                full || sender.email().isEmpty() ? sender.email() : Masks.email(sender.email())))
        .filter(line -> !line.label().isEmpty())
        .toList();
  }

  private static List<Option> files(Petition petition, String where, List<KeptFile> kept) {
    return kept.stream()
        .map(
            file ->
                new Option(
                    ListPages.PATH + "/" + petition.code() + "/" + where + "/" + file.id(),
                    file.name() + " (" + Show.bytes(file.content().bytes()) + ")"))
        .toList();
  }

  private String against(Petition petition) {
    var against = petition.holding().againstId();
    var person = against == null ? null : accounts.colleagues(List.of(against)).get(against);
    return person == null ? "" : person.fullName();
  }

  private String received(Petition petition) {
    var receipt = petition.receipt();
    var agency = organisation.agency(receipt.agencyId()).name();
    return receipt.byId() == 0
        ? t("petition.received.web", Show.moment(receipt.at()), agency)
        : t("petition.received.by", Show.moment(receipt.at()), receipt.byName(), agency);
  }

  /** What the law gives time for, in the order it runs out. */
  private List<Option> due(Petition petition) {
    var limits = petition.timing().limits();
    var lines = new ArrayList<Option>();
    if (petition.status().isNew()) {
      lines.add(line(petition, "petition.due.refuse", limits.refuse()));
      lines.add(line(petition, "petition.due.forward", limits.forward()));
      lines.add(line(petition, "petition.due.ask", limits.ask()));
    }
    lines.add(line(petition, "petition.due.handle", limits.handle()));
    return lines;
  }

  private Option line(Petition petition, String key, int days) {
    var deadline = dates.since(petition, days);
    return new Option(
        t(key, days), Vietnam.time(deadline.dueAt()) + " " + Show.fullDay(deadline.dueOn()));
  }

  private String replied(Petition petition) {
    var at = petition.reply().at();
    return at == null
        ? ""
        : t("petition.follow.replied", petition.reply().byName(), Show.moment(at));
  }

  private List<Step> steps(Actor actor, Petition petition) {
    var known = PetitionRights.mayKnowSender(actor, petition);
    return petitions.events(petition).reversed().stream().map(event -> step(event, known)).toList();
  }

  private Step step(PetitionEvent event, boolean known) {
    var who = event.actorId() == 0 ? t("petition.by.sender") : event.actorName();
    var note = known && !event.note().isEmpty() ? ": " + event.note() : "";
    var late = event.isLate() ? " · " + t("petition.done.late") : "";
    return new Step(
        Step.Stage.DONE,
        t(event.action().doneKey()) + note,
        event.at(),
        Show.moment(event.at()) + late,
        who + " · " + organisation.agency(event.agencyId()).name());
  }
}
