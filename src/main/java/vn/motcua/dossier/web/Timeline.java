package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.LateCauseWords;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.EventAuthority;
import vn.motcua.dossier.model.PaperMove;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.Urging;
import vn.motcua.dossier.model.Warning;
import vn.motcua.dossier.processing.Steps;
import vn.motcua.dossier.spi.AlsoHappened;
import vn.motcua.dossier.spi.AlsoHappened.Happening;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.platform.web.piece.Step.Stage;
import vn.motcua.shared.Masks;

/** What happened to a dossier, where it is now and what is still to come. */
@Component
class Timeline {

  private final Steps steps;
  private final Accounts accounts;
  private final Organisation organisation;
  private final PaperPlaces papers;
  private final ObjectProvider<AlsoHappened> others;

  Timeline(
      Steps steps,
      Accounts accounts,
      Organisation organisation,
      PaperPlaces papers,
      ObjectProvider<AlsoHappened> others) {
    this.steps = steps;
    this.accounts = accounts;
    this.organisation = organisation;
    this.papers = papers;
    this.others = others;
  }

  List<Step> of(DossierView view, Map<Long, Colleague> names) {
    var timeline = new ArrayList<Step>();
    view.events().forEach(event -> timeline.add(past(view, event, names)));
    view.urgings().forEach(urging -> timeline.add(called(urging)));
    view.urgings().stream()
        .map(Urging::answer)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(answer -> timeline.add(answered(view, answer)));
    view.warnings().forEach(warning -> timeline.add(warned(view, warning)));
    view.paperMoves().forEach(move -> timeline.add(moved(move)));
    others.stream()
        .flatMap(module -> module.forDesk(view.dossier().code()).stream())
        .forEach(happening -> timeline.add(elsewhere(happening)));
    timeline.sort(Comparator.comparing(step -> Objects.requireNonNull(step.at())));
    if (!view.dossier().status().isFinal()) {
      timeline.add(now(view, names));
      timeline.addAll(ahead(view));
    }
    return timeline;
  }

  private Step warned(DossierView view, Warning warning) {
    var step =
        warning.matter() == Warning.Matter.DOSSIER
            ? ""
            : steps.at(view.dossier(), warning.step()).map(ProcessStep::name).orElse("");
    return new Step(
        Stage.DONE,
        t("warning.done." + warning.matter() + (warning.late() ? ".late" : ".before")),
        warning.at(),
        Show.moment(warning.at()) + " · " + t("warning.to." + warning.level()),
        Stream.of(step, t("warning.due", Show.moment(warning.dueAt())))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(". ")));
  }

  private static Step elsewhere(Happening happening) {
    return new Step(
        Stage.DONE,
        happening.words(),
        happening.at(),
        Show.moment(happening.at()),
        happening.who());
  }

  private Step moved(PaperMove move) {
    return new Step(
        Stage.DONE,
        t("papertrail.move." + move.kind()),
        move.at(),
        Show.moment(move.at()) + " · " + move.actorName(),
        papers.where(move));
  }

  private static Step called(Urging urging) {
    var caller =
        Stream.of(urging.callerName(), Masks.phone(urging.callerPhone()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    var detail =
        Stream.of(caller.isEmpty() ? "" : t("urging.caller", caller), urging.note())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(". "));
    return new Step(
        Stage.DONE,
        t("urging.called", urging.number()),
        urging.at(),
        Show.moment(urging.at()) + " · " + t("urging.takenBy", urging.takenBy()),
        detail);
  }

  private static Step answered(DossierView view, Urging.Answer answer) {
    var late =
        view.urgings().stream()
            .filter(urging -> answer.equals(urging.answer()))
            .anyMatch(urging -> urging.isLate(answer.at()));
    return new Step(
        Stage.DONE,
        late ? t("urging.answered.late") : t("urging.answered"),
        answer.at(),
        Show.moment(answer.at()) + " · " + answer.by(),
        answer.words());
  }

  /** What happened after that version of the dossier; each event makes one version. */
  List<Step> since(DossierView view, long version) {
    var names = accounts.colleagues(people(view.events()));
    return view.events().stream()
        .filter(event -> event.seq() > version)
        .map(event -> past(view, event, names))
        .toList();
  }

  private static Collection<Long> people(List<DossierEvent> events) {
    return events.stream()
        .map(DossierEvent::toHolderId)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private Step past(DossierView view, DossierEvent event, Map<Long, Colleague> names) {
    var when = Show.moment(event.at()) + " · " + actor(view, event);
    var detail =
        Stream.of(
                takenBack(view, event),
                to(view, event, names),
                authority(view, event),
                dueMoved(event),
                cause(event),
                event.note())
            .filter(words -> !words.isEmpty())
            .reduce((one, other) -> one + ". " + other)
            .orElse("");
    return new Step(Stage.DONE, done(event), event.at(), when, detail);
  }

  /** By what authority, when not by right of a role alone. */
  private static String authority(DossierView view, DossierEvent event) {
    return view.authorities().stream()
        .filter(each -> each.seq() == event.seq())
        .flatMap(
            each ->
                Stream.of(
                    actingFor(each.actingFor()),
                    each.exemption().isEmpty()
                        ? ""
                        : t("dossier.event.exempted", each.exemption())))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(". "));
  }

  /** {@code TUQ. Hoàng Đức Thiện, Chủ tịch}. */
  private static String actingFor(EventAuthority.@Nullable For leader) {
    return leader == null
        ? ""
        : t("dossier.event.actingFor." + leader.form(), leader.fullName(), leader.position());
  }

  private static String done(DossierEvent event) {
    return event.toStatus() == Status.TAKEN_IN && event.action() != Action.SEND_BACK
        ? t("dossier.done.TAKEN_IN")
        : t("dossier.done." + event.action());
  }

  /** Which act it was that was taken back: the one before. */
  private static String takenBack(DossierView view, DossierEvent event) {
    return event.action() != Action.TAKE_BACK
        ? ""
        : view.events().stream()
            .filter(earlier -> earlier.seq() == event.seq() - 1)
            .map(earlier -> t("dossier.event.takenBack", t("dossier.done." + earlier.action())))
            .findFirst()
            .orElse("");
  }

  /** Where it went; empty when it stayed where it was. */
  private String to(DossierView view, DossierEvent event, Map<Long, Colleague> names) {
    var before = before(view, event);
    if (before.filter(earlier -> isSamePlace(earlier, event)).isPresent()) {
      return "";
    }
    var holder = event.toHolderId() == null ? null : names.get(event.toHolderId());
    if (holder != null && holder.accountId() != event.actorId()) {
      return t("dossier.event.toPerson", holder.fullName());
    }
    if (event.toAgencyId()
        != before.map(DossierEvent::toAgencyId).orElse(view.dossier().agencyId())) {
      return t("dossier.event.toAgency", organisation.agency(event.toAgencyId()).bodyName());
    }
    var department = event.toDepartmentId();
    return department == null || holder != null || event.toStatus().isHandled()
        ? ""
        : t("dossier.event.toDepartment", organisation.department(department).name());
  }

  private static Optional<DossierEvent> before(DossierView view, DossierEvent event) {
    return view.events().stream().filter(earlier -> earlier.seq() == event.seq() - 1).findFirst();
  }

  private static boolean isSamePlace(DossierEvent one, DossierEvent other) {
    return one.toAgencyId() == other.toAgencyId()
        && Objects.equals(one.toDepartmentId(), other.toDepartmentId())
        && Objects.equals(one.toHolderId(), other.toHolderId());
  }

  /** Who did it, with the agency when it is not the one that received the dossier. */
  private String actor(DossierView view, DossierEvent event) {
    if (event.actorId() == 0) {
      return t("dossier.event.system");
    }
    var name =
        event.inPlaceOf() == null
            ? event.actorName()
            : t("dossier.event.inPlaceOf", event.actorName(), event.inPlaceOf());
    return event.agencyId() == view.dossier().agencyId()
        ? name
        : t("dossier.event.actor", name, organisation.agency(event.agencyId()).name());
  }

  private static String dueMoved(DossierEvent event) {
    var before = event.dueBefore();
    var after = event.dueAfter();
    return before == null || after == null || before.equals(after)
        ? ""
        : t("dossier.event.dueMoved", Show.moment(before), Show.moment(after));
  }

  private static String cause(DossierEvent event) {
    var cause = event.lateCause();
    return cause == null ? "" : t("dossier.event.cause", t(LateCauseWords.key(cause)));
  }

  private Step now(DossierView view, Map<Long, Colleague> names) {
    var holding = view.dossier().holding();
    var holder = holding.holderId() == null ? null : names.get(holding.holderId());
    var department = holding.departmentId();
    var who =
        holder != null
            ? holder.fullName()
            : department == null ? "" : organisation.department(department).name();
    var where =
        view.dossier().isElsewhere() ? organisation.agency(holding.agencyId()).bodyName() : "";
    return new Step(Stage.NOW, t("dossier.now." + view.dossier().status()), null, where, who);
  }

  private List<Step> ahead(DossierView view) {
    if (view.dossier().family().interlinked()) {
      return List.of();
    }
    return steps.of(view.dossier()).stream()
        .filter(step -> step.number() > view.dossier().holding().step())
        .map(Timeline::ahead)
        .toList();
  }

  private static Step ahead(ProcessStep step) {
    return new Step(
        Stage.NEXT, step.name(), null, t("dossier.step.hours", step.workingHours()), "");
  }
}
