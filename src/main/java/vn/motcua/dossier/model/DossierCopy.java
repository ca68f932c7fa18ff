package vn.motcua.dossier.model;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.Dossier.ProcedureRef;
import vn.motcua.shared.LateCause;

/** A dossier about to become another one: what differs is set, the rest stays. */
final class DossierCopy {

  private final Dossier of;

  long id;
  long version;
  long agencyId;
  String agencyPath;
  Competence competence;
  int openConsultations;
  ProcedureRef procedure;
  Status status;
  @Nullable Status resumesTo;
  Holding holding;
  Timing timing;
  Outcome outcome;
  @Nullable LateCause lateCause;

  DossierCopy(Dossier of) {
    this.of = of;
    this.id = of.id();
    this.version = of.version();
    this.agencyId = of.agencyId();
    this.agencyPath = of.agencyPath();
    this.competence = of.competence();
    this.openConsultations = of.openConsultations();
    this.procedure = of.procedure();
    this.status = of.status();
    this.resumesTo = of.resumesTo();
    this.holding = of.holding();
    this.timing = of.timing();
    this.outcome = of.outcome();
    this.lateCause = of.lateCause();
  }

  Dossier done() {
    return new Dossier(
        id,
        of.code(),
        version,
        agencyId,
        agencyPath,
        competence,
        openConsultations,
        of.family(),
        procedure,
        of.channel(),
        status,
        resumesTo,
        holding,
        timing,
        outcome,
        lateCause);
  }
}
