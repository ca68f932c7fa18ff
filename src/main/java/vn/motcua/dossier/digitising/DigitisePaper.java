package vn.motcua.dossier.digitising;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.PaperFile;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.store.DigitisingStore;
import vn.motcua.platform.UseCase;
import vn.motcua.records.ContentHash;
import vn.motcua.records.Records;
import vn.motcua.records.StoredContent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/**
 * Adds files to a paper of a dossier, all or none; one that the paper has already is left out. What
 * was on paper only is data from now on.
 */
@UseCase
public class DigitisePaper {

  private static final int LONGEST_NAME = 150;

  private final Digitising digitising;
  private final DigitisingStore store;
  private final Records records;
  private final AuditTrail audit;
  private final Clock clock;

  DigitisePaper(
      Digitising digitising,
      DigitisingStore store,
      Records records,
      AuditTrail audit,
      Clock clock) {
    this.digitising = digitising;
    this.store = store;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A file to be added, in the store already.
   *
   * @param name as it came; folders before it are cut off
   */
  public record Scan(String name, StoredContent content) {}

  /** Refuses strangers before they send anything. */
  public void require(Actor actor, DossierCode code, int paperId) {
    var unused = digitising.fileable(digitising.require(actor, code), paperId);
  }

  /**
   * @param validUntil the last day the paper is good for; null = no end
   */
  @Transactional
  public void handle(
      Actor actor,
      DossierCode code,
      int paperId,
      List<Scan> scans,
      @Nullable LocalDate validUntil) {
    var dossier = digitising.require(actor, code);
    var paper = digitising.fileable(dossier, paperId);
    if (scans.isEmpty()) {
      throw new Refused(DossierRefusal.SCAN_MISSING);
    }
    var known = hashes(dossier, paper);
    for (var scan : scans) {
      if (!known.add(scan.content().hash())) {
        continue;
      }
      var file = records.keep(actor, Digitising.subject(code), name(scan, paperId), scan.content());
      store.add(
          dossier.id(),
          new PaperFile(
              paper.id(), file.id(), validUntil, null, clock.instant(), actor.accountId()));
      audit.append(
          actor,
          Digitising.subject(code),
          "paper-digitised",
          Map.of(
              "paper", paper.id(),
              "file", file.id(),
              "sha256", scan.content().hash().hex(),
              "pages", scan.content().pages()));
    }
    digitising.changed(dossier);
  }

  /** What the paper has already: a button pressed twice adds nothing. */
  private Set<ContentHash> hashes(Dossier dossier, SubmittedPaper paper) {
    store.lock(dossier.id());
    var files =
        store.files(dossier.id()).stream()
            .filter(file -> file.paperId() == paper.id())
            .map(PaperFile::fileId)
            .collect(Collectors.toSet());
    return digitising.kept(dossier.code()).values().stream()
        .filter(kept -> files.contains(kept.id()))
        .map(kept -> kept.content().hash())
        .collect(Collectors.toSet());
  }

  /** What the file is called when it is saved again; its ending says what it really is. */
  private static String name(Scan scan, int paperId) {
    var typed = Text.clean(scan.name());
    var last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
    var stem = last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
    var sound = Text.clean(stem.replaceAll("[\"<>|:*?]", " "));
    var cut = sound.substring(0, Math.min(sound.length(), LONGEST_NAME));
    return (cut.isEmpty() ? "giay-to-" + paperId : cut) + "." + scan.content().format().extension();
  }
}
