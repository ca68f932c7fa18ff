package vn.motcua.dossier;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.Standing;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.dossier.processing.DueDates;
import vn.motcua.dossier.spi.AlsoHappened;
import vn.motcua.dossier.store.DossierQueries;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.OwnDossiers;
import vn.motcua.dossier.store.PartStore;
import vn.motcua.dossier.store.People;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.platform.web.piece.Step.Stage;
import vn.motcua.shared.Text;

/** Tells the citizen how far a dossier has come, from its events. */
@Component
class StoredProgress implements PublicLookup, CitizensDossiers {

  private static final int SECOND_FACT_DIGITS = 4;
  private static final Set<Status> HANDLING =
      EnumSet.of(
          Status.TAKEN_IN,
          Status.TRANSFERRED,
          Status.RECEIVED,
          Status.IN_PROGRESS,
          Status.AWAITING_SIGNATURE,
          Status.APPROVED);

  private final DossierStore store;
  private final DossierQueries queries;
  private final PartStore parts;
  private final OwnDossiers owns;
  private final DueDates dueDates;
  private final DueWords dueWords;
  private final Organisation organisation;
  private final ObjectProvider<AlsoHappened> others;
  private final Clock clock;

  StoredProgress(
      DossierStore store,
      DossierQueries queries,
      PartStore parts,
      OwnDossiers owns,
      DueDates dueDates,
      DueWords dueWords,
      Organisation organisation,
      ObjectProvider<AlsoHappened> others,
      Clock clock) {
    this.store = store;
    this.queries = queries;
    this.parts = parts;
    this.owns = owns;
    this.dueDates = dueDates;
    this.dueWords = dueWords;
    this.organisation = organisation;
    this.others = others;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Progress> find(String code, String secondFact) {
    return DossierCode.parse(code)
        .flatMap(store::find)
        .filter(dossier -> knows(queries.people(dossier.code()).orElseThrow(), secondFact.strip()))
        .map(this::progress);
  }

  @Override
  @Transactional(readOnly = true)
  public boolean belongsTo(String code, String number) {
    var whole = Text.number(number);
    return whole.length() > SECOND_FACT_DIGITS
        && DossierCode.parse(code)
            .flatMap(queries::people)
            .filter(people -> numbers(people).anyMatch(whole::equals))
            .isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public List<OwnDossier> of(String identityNumber, Collection<String> sent, int most) {
    return owns.find(identityNumber, sent, most).stream()
        .flatMap(code -> store.find(code).stream())
        .map(this::line)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Own> find(String code) {
    return DossierCode.parse(code).flatMap(store::find).map(this::own);
  }

  private OwnDossier line(Dossier dossier) {
    return new OwnDossier(
        dossier.code().value(),
        dossier.procedure().name(),
        t("progress.status." + dossier.status()),
        todo(dossier),
        bodyName(dossier.holding().agencyId()),
        dossier.timing().submittedAt(),
        dueWords.chip(dossier, clock.instant()),
        dossier.status().isFinal());
  }

  private Own own(Dossier dossier) {
    var awaiting = dossier.status() == Status.AWAITING_SUPPLEMENT;
    return new Own(
        progress(dossier),
        dossier.procedure().name(),
        awaiting ? asked(dossier) : "",
        dossier.agencyId(),
        dossier.version(),
        awaiting,
        Transitions.after(dossier.status(), Action.WITHDRAW).isPresent(),
        dossier.status().isFinal());
  }

  /** In the words of the last request. */
  private String asked(Dossier dossier) {
    return queries.events(dossier.id()).stream()
        .filter(event -> event.action() == Action.REQUEST_SUPPLEMENT)
        .map(DossierEvent::note)
        .reduce("", (earlier, later) -> later);
  }

  private static String todo(Dossier dossier) {
    var status = dossier.status();
    return status == Status.AWAITING_SUPPLEMENT || status == Status.FINISHED
        ? t("progress.todo." + status)
        : "";
  }

  private static boolean knows(People people, String secondFact) {
    return secondFact.matches("\\d{" + SECOND_FACT_DIGITS + "}")
        && numbers(people)
            .anyMatch(
                number -> number.length() > SECOND_FACT_DIGITS && number.endsWith(secondFact));
  }

  /** Of the applicant and of whoever handed it in; empty ones among them. */
  private static Stream<String> numbers(People people) {
    var submitter = people.submitter();
    return Stream.of(
        people.applicant().identityNumber(),
        people.applicant().phone(),
        submitter == null ? "" : submitter.identityNumber(),
        submitter == null ? "" : submitter.phone());
  }

  private Progress progress(Dossier dossier) {
    var status = dossier.status();
    return new Progress(
        dossier.code().value(),
        t("progress.status." + status),
        todo(dossier),
        bodyName(dossier.holding().agencyId()),
        elsewhere(dossier),
        dossier.timing().receivedAt(),
        dueWords.chip(dossier, clock.instant()),
        dueDates.explain(dossier).orElse(null),
        steps(dossier),
        dossier.family().interlinked() ? parts(dossier) : List.of());
  }

  private List<Progress.Part> parts(Dossier group) {
    return parts.of(group.id()).stream()
        .map(
            part ->
                new Progress.Part(
                    t("interlinked.part", part.number()),
                    part.isOutside() ? part.partner() : bodyName(group.agencyId()),
                    t(part.state().messageKey()),
                    part.child() == null ? "" : part.child().value()))
        .toList();
  }

  private Progress.@Nullable Elsewhere elsewhere(Dossier dossier) {
    return dossier.isForAnotherAgency()
        ? new Progress.Elsewhere(
            bodyName(dossier.agencyId()),
            bodyName(dossier.competence().agencyId()),
            dossier.timing().clockStartedAt())
        : null;
  }

  private String bodyName(long agencyId) {
    return organisation.agency(agencyId).bodyName();
  }

  /** Four steps everybody understands, instead of the office's own. */
  private List<Step> steps(Dossier dossier) {
    var events = Standing.of(queries.events(dossier.id()));
    var steps = new ArrayList<Step>();
    steps.add(done("progress.step.submitted", events.getFirst()));
    events.stream()
        .filter(event -> tells(event))
        .forEach(event -> steps.add(done("progress.step." + step(event), event)));
    others.stream()
        .flatMap(module -> module.forCitizens(dossier.code()).stream())
        .map(
            happening ->
                new Step(
                    Stage.DONE, happening.words(), happening.at(), Show.moment(happening.at()), ""))
        .forEach(steps::add);
    steps.sort(Comparator.comparing(step -> Objects.requireNonNull(step.at())));
    if (!dossier.status().isFinal()) {
      steps.add(new Step(Stage.NOW, t("progress.now." + dossier.status()), null, "", ""));
      if (HANDLING.contains(dossier.status()) || dossier.status() == Status.SUBMITTED) {
        steps.add(new Step(Stage.NEXT, t("progress.step.RETURN_RESULT"), null, "", ""));
      }
    }
    return steps;
  }

  /** Taken in for another agency, nothing is promised yet. */
  private static String step(DossierEvent event) {
    return event.toStatus() == Status.TAKEN_IN && event.action() != Action.SUPPLEMENT
        ? Status.TAKEN_IN.name()
        : event.action().name();
  }

  private static boolean tells(DossierEvent event) {
    return switch (event.action()) {
      case RECEIVE,
          ACCEPT,
          REQUEST_SUPPLEMENT,
          SUPPLEMENT,
          TRANSFER,
          RESCHEDULE,
          VERIFY,
          CONCLUDE,
          ISSUE_RESULT,
          SIGN_AT_ONCE,
          RETURN_RESULT,
          RETURN_AT_ONCE,
          REFUSE,
          WITHDRAW,
          STOP,
          RECOMPUTE_DUE,
          SUCCEED ->
          true;
      case SUBMIT,
          FORWARD,
          ASSIGN,
          CONSULT,
          ANSWER,
          REPORT_DELAY,
          MOVE_PART,
          PROPOSE_STOP,
          SEND_BACK,
          PASS_DESK,
          NAME_CAUSE,
          SUBMIT_FOR_SIGNATURE,
          APPROVE,
          TAKE_BACK ->
          false;
    };
  }

  private static Step done(String key, DossierEvent event) {
    return new Step(Stage.DONE, t(key), event.at(), Show.moment(event.at()), "");
  }
}
