package vn.motcua.dossier.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.interlinked.MovePart;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartState;
import vn.motcua.dossier.paper.TransferSheets;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** The parts of an interlinked group over REST. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}/parts")
class PartApi {

  private final Dossiers dossiers;
  private final MovePart move;
  private final DossierAnswers answers;
  private final TransferSheets sheets;

  PartApi(Dossiers dossiers, MovePart move, DossierAnswers answers, TransferSheets sheets) {
    this.dossiers = dossiers;
    this.move = move;
    this.answers = answers;
    this.sheets = sheets;
  }

  @GetMapping
  Map<String, List<PartAnswer>> parts(Actor actor, @PathVariable String code) {
    var view = dossiers.view(actor, DossierController.code(code));
    return Map.of("items", view.parts().stream().map(PartApi::of).toList());
  }

  /** Enters how far a part has come at an agency outside. */
  @PostMapping("/{part}")
  DossierAnswer move(
      Actor actor,
      @PathVariable String code,
      @PathVariable String part,
      @RequestBody PartRequest request) {
    if (request.version() == null) {
      throw new Refused(List.of(Finding.of("version", DossierRefusal.VERSION_MISSING)));
    }
    var done =
        move.handle(
            actor,
            DossierController.code(code),
            request.version(),
            part,
            request.state(),
            request.number() == null ? "" : request.number(),
            Boolean.TRUE.equals(request.verifying()),
            request.note() == null ? "" : request.note());
    return answers.of(actor, done);
  }

  /** The sheet that goes with it while the systems are not connected. */
  @GetMapping("/{part}/sheet")
  ResponseEntity<byte[]> sheet(Actor actor, @PathVariable String code, @PathVariable String part) {
    var view = dossiers.view(actor, DossierController.code(code));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("Cache-Control", "private, no-store")
        .body(sheets.pdf(sheets.sheet(actor, view, part)));
  }

  private static PartAnswer of(Part part) {
    return new PartAnswer(
        part.key(),
        part.name(),
        part.partner().isEmpty() ? null : part.partner(),
        part.state(),
        part.child() == null ? null : part.child().value(),
        part.outsideNumber(),
        DossierAnswers.atOrNull(part.dueAt()),
        DossierAnswers.atOrNull(part.askedAt()),
        DossierAnswers.atOrNull(part.endedAt()),
        part.note());
  }

  /**
   * @param verifying whether the other agency must verify something
   */
  record PartRequest(
      @Nullable Long version,
      @Nullable PartState state,
      @Nullable String number,
      @Nullable Boolean verifying,
      @Nullable String note) {}

  /**
   * @param partner the agency outside; null for a part with a dossier of its own
   * @param askedAt since when the applicant is to complete it; null while nothing is waited for
   */
  record PartAnswer(
      String part,
      String name,
      @Nullable String partner,
      PartState state,
      @Nullable String dossier,
      String outsideNumber,
      @Nullable OffsetDateTime dueAt,
      @Nullable OffsetDateTime askedAt,
      @Nullable OffsetDateTime endedAt,
      String note) {}
}
