package vn.motcua.dossier.urging;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.events.DossierUrged;
import vn.motcua.dossier.intake.PeopleCheck;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Urging;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.store.DossierQueries;
import vn.motcua.dossier.store.UrgingStore;
import vn.motcua.platform.UseCase;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Takes down that somebody called after a dossier. Whoever holds it answers within the hours the
 * settings say, by the working time of the agency where it lies.
 */
@UseCase
public class UrgeDossier {

  private final Dossiers dossiers;
  private final DossierQueries queries;
  private final UrgingStore store;
  private final LegalSettings settings;
  private final WorkCalendar calendar;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UrgeDossier(
      Dossiers dossiers,
      DossierQueries queries,
      UrgingStore store,
      LegalSettings settings,
      WorkCalendar calendar,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.dossiers = dossiers;
    this.queries = queries;
    this.store = store;
    this.settings = settings;
    this.calendar = calendar;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A call as it was taken down.
   *
   * @param callerPhone empty = the number of the dossier
   * @param seen how many calls were known to whoever takes this one down; so that a button pressed
   *     twice is one call
   */
  public record Call(String callerName, String callerPhone, String note, int seen) {}

  @Transactional
  public Urging handle(Actor actor, DossierCode code, Call call) {
    var dossier = require(actor, code);
    var urging = urging(actor, dossier, call);
    if (!store.add(dossier.id(), urging, actor)) {
      throw new Refused(DossierRefusal.URGED_MEANWHILE);
    }
    audit.append(
        actor,
        new SubjectRef("dossier", code.value()),
        "dossier-urged",
        Map.of("number", urging.number(), "answerDueAt", urging.answerDueAt().toString()));
    events.publishEvent(new DossierUrged(actor, dossier, urging));
    return urging;
  }

  /** The dossier, if this person may take a call after it and it has not ended. */
  public Dossier require(Actor actor, DossierCode code) {
    var dossier = dossiers.get(actor, code);
    if (dossier.status().isFinal()) {
      throw new Refused(DossierRefusal.NOTHING_TO_URGE);
    }
    if (!DossierRights.mayUrge(actor, dossier)) {
      throw new Denied(Permission.DOSSIER_URGE);
    }
    return dossier;
  }

  private Urging urging(Actor actor, Dossier dossier, Call call) {
    var name = Text.clean(call.callerName());
    var phone = Text.number(call.callerPhone());
    var note = Text.cleanLines(call.note());
    requireSound(name, phone, note);
    var callBack =
        phone.isEmpty() ? queries.people(dossier.code()).orElseThrow().contactPhone() : phone;
    var now = clock.instant();
    var holding = dossier.holding();
    var hours =
        settings.at(DossierSettings.URGING_ANSWER_WITHIN, holding.agencyPath(), Vietnam.date(now));
    var limit = new TimeLimit(hours, LimitUnit.WORKING_HOUR);
    return new Urging(
        call.seen() + 1,
        now,
        name,
        callBack,
        note,
        actor.fullName(),
        actor.agencyId(),
        calendar.deadline(holding.agencyId(), now, limit, List.of()).dueAt(),
        null);
  }

  private static void requireSound(String name, String phone, String note) {
    var findings = new ArrayList<Finding>(PeopleCheck.ofCaller(name, phone));
    Handling.noteFinding(note).ifPresent(findings::add);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }
}
