package vn.motcua.dossier.digitising;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.events.PapersDigitised;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.model.PaperFile;
import vn.motcua.dossier.model.PaperWaiver;
import vn.motcua.dossier.model.Status;
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

  private static final Set<Status> RESULT_THERE = EnumSet.of(Status.FINISHED, Status.RETURNED);

  private final Dossiers dossiers;
  private final DossierQueries queries;
  private final DigitisingStore store;
  private final Records records;
  private final IssuedPapers issued;
  private final Catalogue catalogue;
  private final ApplicationEventPublisher news;

  Digitising(
      Dossiers dossiers,
      DossierQueries queries,
      DigitisingStore store,
      Records records,
      IssuedPapers issued,
      Catalogue catalogue,
      ApplicationEventPublisher news) {
    this.dossiers = dossiers;
    this.queries = queries;
    this.store = store;
    this.records = records;
    this.issued = issued;
    this.catalogue = catalogue;
    this.news = news;
  }

  /** The papers of the checklist in its order, and last the result that was signed by hand. */
  public List<DigitisedPaper> papers(Actor actor, DossierCode code) {
    var dossier = dossiers.get(actor, code);
    return Stream.concat(
            of(dossier.id(), queries.papers(dossier.id())).stream(), result(dossier).stream())
        .toList();
  }

  /**
   * The paper that the result of a dossier that somebody sees is: to be scanned before it is handed
   * over. Empty while there is none, and when it was signed as a file.
   */
  public Optional<DigitisedPaper> result(Dossier dossier) {
    if (!RESULT_THERE.contains(dossier.status()) || issued.isFor(dossier)) {
      return Optional.empty();
    }
    var procedure = catalogue.version(dossier.procedure().versionId());
    var name = procedure.results().stream().findFirst().orElseGet(procedure::shortName);
    var paper = new SubmittedPaper(KnownPaper.RESULT, name, 1, 0, false);
    return Optional.of(of(dossier.id(), List.of(paper)).getFirst());
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

  /** A paper of the checklist. */
  SubmittedPaper paper(Dossier dossier, int paperId) {
    return queries.papers(dossier.id()).stream()
        .filter(paper -> paper.id() == paperId)
        .findFirst()
        .orElseThrow(() -> new Refused(DossierRefusal.UNKNOWN_PAPER, paperId));
  }

  /** A paper of the checklist, or the result: whatever may have files. */
  SubmittedPaper fileable(Dossier dossier, int paperId) {
    return paperId == KnownPaper.RESULT
        ? result(dossier)
            .map(DigitisedPaper::paper)
            .orElseThrow(() -> new Refused(DossierRefusal.UNKNOWN_PAPER, paperId))
        : paper(dossier, paperId);
  }

  /** A file that counts; the same answer for one that was removed and one that never was. */
  PaperFile file(Dossier dossier, long fileId) {
    return store.files(dossier.id()).stream()
        .filter(file -> file.fileId() == fileId)
        .findFirst()
        .orElseThrow(() -> new NotVisible("file " + fileId));
  }

  /** Says so to whoever counts, in the transaction that changed it. */
  void changed(Dossier dossier) {
    news.publishEvent(new PapersDigitised(dossier.id()));
  }

  static SubjectRef subject(DossierCode code) {
    return new SubjectRef(SUBJECT, code.value());
  }
}
