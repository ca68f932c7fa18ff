package vn.motcua.result.writing;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.UseCase;
import vn.motcua.result.ResultRefusal;
import vn.motcua.result.Results;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.model.Story.Event;
import vn.motcua.result.paper.ResultEditions;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Writes the result of a dossier, and changes it until it waits for a signature. */
@UseCase
public class WriteResult {

  private static final String NAME = "fullName";

  private final WritingRights rights;
  private final Dossiers dossiers;
  private final ResultStore store;
  private final ResultEditions editions;
  private final AuditTrail audit;
  private final Clock clock;

  WriteResult(
      WritingRights rights,
      Dossiers dossiers,
      ResultStore store,
      ResultEditions editions,
      AuditTrail audit,
      Clock clock) {
    this.rights = rights;
    this.dossiers = dossiers;
    this.store = store;
    this.editions = editions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Begins one; a dossier has one at a time.
   *
   * @param typed by the keys of the kind's fields
   * @return its id
   */
  @Transactional
  public long handle(Actor actor, DossierCode code, ResultKind kind, Map<String, String> typed) {
    var dossier = rights.requireWritable(actor, code);
    var values = FieldCheck.clean(kind, typed);
    if (store.open(dossier.id()).isPresent()) {
      throw new Refused(ResultRefusal.RESULT_THERE_ALREADY);
    }
    var applicant = dossiers.applicant(actor, code);
    var id = store.add(draft(actor, dossier, applicant, kind, values), clock.instant());
    tell(actor, id, code, Event.WRITTEN, kind);
    return id;
  }

  /**
   * Changes a draft.
   *
   * @param seenVersion the version the writer saw
   */
  @Transactional
  public void change(
      Actor actor, long id, long seenVersion, ResultKind kind, Map<String, String> typed) {
    var draft = store.lock(id).orElseThrow(() -> new NotVisible("result " + id));
    rights.requireChangeable(actor, draft);
    draft.requireVersion(seenVersion);
    var values = FieldCheck.clean(kind, typed);
    var today = Vietnam.date(clock.instant());
    store.write(
        draft, kind, editions.on(kind, today).validFrom(), values, name(values, draft.holder()));
    tell(actor, id, draft.dossier(), Event.CHANGED, kind);
  }

  private void tell(Actor actor, long id, DossierCode code, Event event, ResultKind kind) {
    store.tell(id, event, actor, clock.instant(), "");
    audit.append(
        actor,
        Results.subject(id),
        event == Event.WRITTEN ? "result-written" : "result-changed",
        Map.of("dossier", code.value(), "kind", kind.name()));
  }

  private Result draft(
      Actor actor,
      Dossier dossier,
      Applicant applicant,
      ResultKind kind,
      Map<String, String> values) {
    return new Result(
        0,
        1,
        dossier.id(),
        dossier.code(),
        dossier.holding().agencyId(),
        dossier.holding().agencyPath(),
        dossier.procedure().field(),
        kind,
        editions.on(kind, Vietnam.date(clock.instant())).validFrom(),
        ResultState.DRAFT,
        values,
        name(values, applicant.fullName()),
        applicant.identityNumber(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "",
        actor.accountId());
  }

  /** Whose paper it is: who is named in it, else whoever asked for it. */
  private static String name(Map<String, String> values, String otherwise) {
    return Objects.requireNonNullElse(values.get(NAME), otherwise);
  }
}
