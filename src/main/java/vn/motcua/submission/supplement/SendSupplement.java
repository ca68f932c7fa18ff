package vn.motcua.submission.supplement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.CitizensDossiers;
import vn.motcua.dossier.CitizensDossiers.Own;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.digitising.DigitisePaper;
import vn.motcua.dossier.digitising.DigitisePaper.Scan;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.records.FileFormat;
import vn.motcua.records.Records;
import vn.motcua.scan.photo.JoinPhotos;
import vn.motcua.scan.photo.Photos;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.submission.SubmissionRefusal;
import vn.motcua.submission.events.SupplementSent;

/**
 * Hands in what the office asked for: photographs become one PDF, files stay as they are, and the
 * desk is told to look. The clock goes on when the desk has taken the supplement, as at the
 * counter.
 */
@UseCase
public class SendSupplement {

  private static final int MOST_FILES = 20;
  private static final int LONGEST_NOTE = 1000;

  private final CitizensDossiers dossiers;
  private final Dossiers known;
  private final Digitising digitising;
  private final DigitisePaper digitise;
  private final Organisation organisation;
  private final Records records;
  private final Photos photos;
  private final JoinPhotos join;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  SendSupplement(
      CitizensDossiers dossiers,
      Dossiers known,
      Digitising digitising,
      DigitisePaper digitise,
      Organisation organisation,
      Records records,
      Photos photos,
      JoinPhotos join,
      AuditTrail audit,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.dossiers = dossiers;
    this.known = known;
    this.digitising = digitising;
    this.digitise = digitise;
    this.organisation = organisation;
    this.records = records;
    this.photos = photos;
    this.join = join;
    this.audit = audit;
    this.events = events;
    this.transaction = transaction;
  }

  /**
   * A file as it came.
   *
   * @param path may be changed and deleted afterwards
   */
  public record Came(String name, Path path) {}

  /** The lines of the checklist a supplement may be for: number and name, in order. */
  public Map<Integer, String> papers(Actor actor, DossierCode code) {
    return digitising.papers(actor, code).stream()
        .map(DigitisedPaper::paper)
        .collect(
            Collectors.toMap(
                SubmittedPaper::id, SubmittedPaper::name, (one, two) -> one, LinkedHashMap::new));
  }

  /**
   * @param actor in whose name it reaches the dossier; that it is theirs was asked before
   * @param paperId the line of the checklist the files belong to
   * @param came at most 20
   */
  public void handle(Actor actor, DossierCode code, int paperId, List<Came> came, String note) {
    var own = waiting(code);
    if (came.isEmpty()) {
      throw new Refused(List.of(Finding.of("tep", SubmissionRefusal.UPLOAD_NO_FILE)));
    }
    if (came.size() > MOST_FILES) {
      throw new Refused(List.of(Finding.of("tep", SubmissionRefusal.UPLOAD_TOO_MANY, MOST_FILES)));
    }
    var words = Text.cleanLines(note);
    var cut = words.substring(0, Math.min(words.length(), LONGEST_NOTE));
    var scans = scans(came, own);
    transaction.executeWithoutResult(
        status -> {
          digitise.handle(actor, code, paperId, scans, null);
          audit.append(
              actor,
              new SubjectRef("dossier", code.value()),
              "supplement-sent",
              Map.of("files", came.size()));
          events.publishEvent(new SupplementSent(known.get(actor, code), came.size(), cut));
        });
  }

  private Own waiting(DossierCode code) {
    return dossiers
        .find(code.value())
        .filter(Own::maySupplement)
        .orElseThrow(() -> new Refused(SubmissionRefusal.SUPPLEMENT_NOT_ASKED));
  }

  private List<Scan> scans(List<Came> came, Own own) {
    var scans = new ArrayList<Scan>();
    var pictures = new ArrayList<Path>();
    for (var file : came) {
      photos.makeReadable(file.path());
      var content = records.store(file.path());
      if (content.format() == FileFormat.PDF) {
        scans.add(new Scan(file.name(), content));
      } else {
        pictures.add(file.path());
      }
    }
    if (!pictures.isEmpty()) {
      scans.addFirst(joined(pictures, own));
    }
    return scans;
  }

  private Scan joined(List<Path> pictures, Own own) {
    try (var made = records.receive()) {
      try (var out = Files.newOutputStream(made.path())) {
        var unused =
            join.join(
                pictures, own.procedure(), organisation.agency(own.agencyId()).bodyName(), out);
      }
      return new Scan("bo-sung.pdf", records.store(made.path()));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
