package vn.motcua.result;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.Signature;
import vn.motcua.result.model.Story;
import vn.motcua.result.store.ResultQueries;
import vn.motcua.result.store.ResultQueries.Part;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Reads results for those who may see them. */
@Component
public class Results {

  static final String SUBJECT = "result";

  /** In addresses of citizens. */
  static final String CITIZENS_KIND = "ket-qua";

  private final ResultStore store;
  private final ResultQueries queries;
  private final Dossiers dossiers;
  private final Records records;
  private final Clock clock;

  Results(
      ResultStore store, ResultQueries queries, Dossiers dossiers, Records records, Clock clock) {
    this.store = store;
    this.queries = queries;
    this.dossiers = dossiers;
    this.records = records;
    this.clock = clock;
  }

  /** The result, for whoever sees the dossiers of its agency and field, or its dossier. */
  public Result get(Actor actor, long id) {
    var found = store.find(id).orElseThrow(() -> new NotVisible("result " + id));
    if (!actor.may(Permission.DOSSIER_READ, found.agencyPath(), found.field())) {
      var unused = dossiers.get(actor, found.dossier());
    }
    return found;
  }

  /** Those of a dossier, the newest first. */
  public List<Result> of(Actor actor, DossierCode code) {
    return queries.ofDossier(dossiers.get(actor, code).id());
  }

  /** One page of a register, the newest first; nothing of what this person may not read. */
  public List<Result> register(Actor actor, Part part, int limit) {
    return queries.register(actor, part, Vietnam.date(clock.instant()), limit);
  }

  /** What happened to a result that somebody sees. */
  public List<Story> story(Result seen) {
    return queries.story(seen.id());
  }

  /** The signed file of a result that somebody sees. */
  public KeptFile file(Result seen, Signature signature) {
    return records.get(subject(seen.id()), signature.fileId());
  }

  /** What files and audit entries of a result belong to. */
  public static SubjectRef subject(long id) {
    return new SubjectRef(SUBJECT, Long.toString(id));
  }
}
