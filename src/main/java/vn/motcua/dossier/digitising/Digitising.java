package vn.motcua.dossier.digitising;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.PaperFile;
import vn.motcua.dossier.model.PaperWaiver;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.store.DigitisingStore;
import vn.motcua.dossier.store.DossierQueries;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** What has become data of the papers of a dossier. */
@Component
public class Digitising {

  static final String SUBJECT = "dossier";

  private final Dossiers dossiers;
  private final DossierQueries queries;
  private final DigitisingStore store;
  private final Records records;

  Digitising(Dossiers dossiers, DossierQueries queries, DigitisingStore store, Records records) {
    this.dossiers = dossiers;
    this.queries = queries;
    this.store = store;
    this.records = records;
  }

  /** The papers of the checklist in its order. */
  public List<DigitisedPaper> papers(Actor actor, DossierCode code) {
    var dossier = dossiers.get(actor, code);
    return of(dossier.id(), queries.papers(dossier.id()));
  }

  /** Those papers of a dossier that somebody sees. */
  public List<DigitisedPaper> of(long dossierId, List<SubmittedPaper> papers) {
    var files = store.files(dossierId).stream().collect(Collectors.groupingBy(PaperFile::paperId));
    var waivers =
        store.waivers(dossierId).stream()
            .collect(Collectors.toMap(PaperWaiver::paperId, waiver -> waiver));
    return papers.stream()
        .map(
            paper ->
                new DigitisedPaper(
                    paper, files.getOrDefault(paper.id(), List.of()), waivers.get(paper.id())))
        .toList();
  }

  /** The kept files of a dossier that somebody sees, by their number. */
  public Map<Long, KeptFile> kept(DossierCode code) {
    return records.of(subject(code)).stream().collect(Collectors.toMap(KeptFile::id, file -> file));
  }

  public boolean mayDigitise(Actor actor, DossierCode code) {
    return DossierRights.mayDigitise(actor, dossiers.get(actor, code));
  }

  /** The dossier, if this person may add to its files and take from them. */
  Dossier require(Actor actor, DossierCode code) {
    var dossier = dossiers.get(actor, code);
    if (!DossierRights.mayDigitise(actor, dossier)) {
      throw new Denied(Permission.DOSSIER_RECEIVE);
    }
    return dossier;
  }

  SubmittedPaper paper(Dossier dossier, int paperId) {
    return queries.papers(dossier.id()).stream()
        .filter(paper -> paper.id() == paperId)
        .findFirst()
        .orElseThrow(() -> new Refused(DossierRefusal.UNKNOWN_PAPER, paperId));
  }

  /** A file that counts; the same answer for one that was removed and one that never was. */
  PaperFile file(Dossier dossier, long fileId) {
    return store.files(dossier.id()).stream()
        .filter(file -> file.fileId() == fileId)
        .findFirst()
        .orElseThrow(() -> new NotVisible("file " + fileId));
  }

  static SubjectRef subject(DossierCode code) {
    return new SubjectRef(SUBJECT, code.value());
  }
}
