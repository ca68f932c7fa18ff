package vn.motcua.dossier.api;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.handover.ReturnAtOnce;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.intake.SubmitDossier;
import vn.motcua.dossier.intake.TurnAway;
import vn.motcua.dossier.interlinked.InterlinkedGroups;
import vn.motcua.dossier.interlinked.ReceiveGroup;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Dossiers over REST: take in, read, act. */
@RestController
@RequestMapping("/api/v1/dossiers")
class DossierController {

  private final Intakes intakes;
  private final Dossiers dossiers;
  private final DossierActions actions;
  private final DossierAnswers answers;

  DossierController(
      Intakes intakes, Dossiers dossiers, DossierActions actions, DossierAnswers answers) {
    this.intakes = intakes;
    this.dossiers = dossiers;
    this.actions = actions;
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<DossierAnswer> receive(
      Actor actor,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody IntakeRequest request) {
    var dossier = intakes.perform(actor, request, key);
    return ResponseEntity.created(URI.create("/api/v1/dossiers/" + dossier.code()))
        .body(answers.takenIn(actor, dossier));
  }

  @GetMapping("/{code}")
  DossierAnswer dossier(Actor actor, @PathVariable String code) {
    return answers.of(dossiers.view(actor, code(code)));
  }

  @GetMapping("/{code}/events")
  Map<String, List<EventAnswer>> events(Actor actor, @PathVariable String code) {
    return Map.of(
        "items", dossiers.view(actor, code(code)).events().stream().map(EventAnswer::of).toList());
  }

  @PostMapping("/{code}/actions/{action}")
  DossierAnswer act(
      Actor actor,
      @PathVariable String code,
      @PathVariable String action,
      @RequestBody ActionRequest request) {
    var known = Action.of(action).orElseThrow(() -> new NotVisible("action " + action));
    if (request.version() == null) {
      throw new Refused(List.of(Finding.of("version", DossierRefusal.VERSION_MISSING)));
    }
    var done =
        actions.perform(
            actor,
            code(code),
            known,
            new Request(
                request.version(),
                request.words(),
                request.to(),
                request.agency(),
                request.newDueOn(),
                request.notation(),
                request.handedIn(),
                request.whom(),
                request.cause()));
    return answers.acted(actor, done, request.to() != null);
  }

  static DossierCode code(String typed) {
    return DossierCode.parse(typed).orElseThrow(() -> new NotVisible("dossier"));
  }

  /** One event of the trail. */
  record EventAnswer(
      long seq,
      OffsetDateTime at,
      String action,
      String actor,
      @Nullable String from,
      String to,
      int step,
      String note,
      @Nullable OffsetDateTime dueBefore,
      @Nullable OffsetDateTime dueAfter,
      @Nullable LateCause lateCause) {

    static EventAnswer of(DossierEvent event) {
      return new EventAnswer(
          event.seq(),
          DossierAnswers.at(event.at()),
          event.action().key(),
          event.actorName(),
          event.fromStatus() == null ? null : event.fromStatus().name(),
          event.toStatus().name(),
          event.step(),
          event.note(),
          DossierAnswers.atOrNull(event.dueBefore()),
          DossierAnswers.atOrNull(event.dueAfter()),
          event.lateCause());
    }
  }

  /** The ways an intake may go. */
  @Component
  record Intakes(
      ReceiveDossier receive,
      SubmitDossier submit,
      TurnAway turnAway,
      ReturnAtOnce returnAtOnce,
      ReceiveGroup receiveGroup,
      InterlinkedGroups groups) {

    Dossier perform(Actor actor, IntakeRequest request, @Nullable String key) {
      var intake = request.intake();
      var reason = request.reason() == null ? "" : request.reason();
      if (groups.isGroup(intake.procedure())) {
        var wanted = request.parts() == null ? Set.<String>of() : request.parts();
        return receiveGroup.handle(actor, intake, wanted, key);
      }
      return switch (request.decisionOrReceive()) {
        case RECEIVE -> receive.handle(actor, intake, key);
        case RETURN_AT_ONCE -> returnAtOnce.handle(actor, intake, key);
        case SUBMIT -> submit.handle(actor, intake, key);
        case REQUEST_SUPPLEMENT -> turnAway.forSupplement(actor, intake, key, reason);
        case REFUSE -> turnAway.refused(actor, intake, key, reason);
      };
    }
  }
}
