package vn.motcua.dossier.digitising;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.model.PaperFile;
import vn.motcua.dossier.model.PaperFile.Origin;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.dossier.store.DigitisingStore;
import vn.motcua.dossier.store.DossierQueries;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.People;
import vn.motcua.platform.UseCase;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/**
 * Lets a paper digitised for an earlier dossier of the same person, or its result, stand for one of
 * this dossier, when the person agrees. The content is not copied; what was taken off there later
 * stays here.
 */
@UseCase
public class ReusePaper {

  private final Digitising digitising;
  private final KnownPapers known;
  private final DossierStore dossiers;
  private final DossierQueries queries;
  private final DigitisingStore store;
  private final Records records;
  private final IssuedPapers issued;
  private final AuditTrail audit;
  private final Clock clock;

  ReusePaper(
      Digitising digitising,
      KnownPapers known,
      DossierStore dossiers,
      DossierQueries queries,
      DigitisingStore store,
      Records records,
      IssuedPapers issued,
      AuditTrail audit,
      Clock clock) {
    this.digitising = digitising;
    this.known = known;
    this.dossiers = dossiers;
    this.queries = queries;
    this.store = store;
    this.records = records;
    this.issued = issued;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void handle(Actor actor, DossierCode code, int paperId, Reuse reuse) {
    var dossier = digitising.require(actor, code);
    var paper = digitising.paper(dossier, paperId);
    var people = queries.people(code).orElseThrow();
    var findings =
        findings(people.applicant().identityNumber(), Map.of(paper.id(), reuse), "consent");
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    store.lock(dossier.id());
    bring(actor, dossier, paper.id(), reuse, people);
    store.setReused(dossier.id(), paper.id(), true);
    digitising.changed(dossier);
  }

  /**
   * What is wrong with what is to be used again: not this person's, taken off or run out meanwhile,
   * or without consent.
   *
   * @param reused by the number of the paper it is to stand for
   * @param consentField of the form
   */
  public List<Finding> findings(
      String identityNumber, Map<Integer, Reuse> reused, String consentField) {
    var findings = new ArrayList<Finding>();
    reused.forEach(
        (paperId, reuse) -> {
          if (known.find(identityNumber, reuse).isEmpty()) {
            findings.add(Finding.of("papers." + paperId, DossierRefusal.REUSE_NOT_THERE, paperId));
          }
        });
    if (reused.values().stream().anyMatch(reuse -> !reuse.consented())) {
      findings.add(Finding.of(consentField, DossierRefusal.REUSE_CONSENT_MISSING));
    }
    return findings;
  }

  /** Adds the files, in the transaction in which the dossier is made or changed. */
  public void bring(Actor actor, Dossier dossier, int paperId, Reuse reuse, People people) {
    var submitter = people.submitter();
    var consentOf = submitter == null ? people.applicant().fullName() : submitter.fullName();
    var origin = dossiers.find(reuse.origin()).orElseThrow();
    if (reuse.isOfResult()) {
      var until = knownUntil(people.applicant().identityNumber(), reuse);
      var file = issued.file(origin, reuse.paperId()).orElseThrow();
      bring(actor, dossier, paperId, until, file, origin, consentOf);
    } else {
      for (var file : store.files(origin.id())) {
        if (file.paperId() == reuse.paperId() && file.source() == PaperFile.Source.DIGITISED) {
          var content = records.get(Digitising.subject(origin.code()), file.fileId());
          bring(actor, dossier, paperId, file.validUntil(), content, origin, consentOf);
        }
      }
    }
    audit.append(
        actor,
        Digitising.subject(dossier.code()),
        "paper-reused",
        Map.of("paper", paperId, "origin", reuse.origin().value(), "originPaper", reuse.paperId()));
  }

  private @Nullable LocalDate knownUntil(String identityNumber, Reuse reuse) {
    return known.find(identityNumber, reuse).map(KnownPaper::validUntil).orElse(null);
  }

  private void bring(
      Actor actor,
      Dossier dossier,
      int paperId,
      @Nullable LocalDate validUntil,
      KeptFile file,
      Dossier origin,
      String consentOf) {
    var kept = records.keep(actor, Digitising.subject(dossier.code()), file.name(), file.content());
    store.add(
        dossier.id(),
        new PaperFile(
            paperId,
            kept.id(),
            validUntil,
            new Origin(origin.id(), file.id(), consentOf),
            clock.instant(),
            actor.accountId()));
  }
}
