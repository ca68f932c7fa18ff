package vn.motcua.dossier.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.digitising.DigitisePaper;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.digitising.OpenFile;
import vn.motcua.dossier.digitising.RemoveFile;
import vn.motcua.dossier.digitising.UploadedScans;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.PaperFile;
import vn.motcua.dossier.model.PaperWaiver;
import vn.motcua.records.KeptFile;
import vn.motcua.records.SendFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** The papers of a dossier as files over REST. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}")
class DigitisedApi {

  private final Digitising digitising;
  private final UploadedScans uploads;
  private final DigitisePaper digitise;
  private final RemoveFile remove;
  private final OpenFile open;
  private final SendFile send;

  DigitisedApi(
      Digitising digitising,
      UploadedScans uploads,
      DigitisePaper digitise,
      RemoveFile remove,
      OpenFile open,
      SendFile send) {
    this.digitising = digitising;
    this.uploads = uploads;
    this.digitise = digitise;
    this.remove = remove;
    this.open = open;
    this.send = send;
  }

  @GetMapping("/papers")
  Map<String, List<PaperAnswer>> papers(Actor actor, @PathVariable String code) {
    var dossier = code(code);
    var papers = digitising.papers(actor, dossier);
    var kept = digitising.kept(dossier);
    return Map.of("items", papers.stream().map(paper -> PaperAnswer.of(paper, kept)).toList());
  }

  /** All the files or none; one that the paper has already is not added again. */
  @PostMapping("/papers/{paper:\\d{1,9}}/files")
  ResponseEntity<PaperAnswer> add(
      Actor actor,
      @PathVariable String code,
      @PathVariable int paper,
      @RequestParam List<MultipartFile> files,
      @RequestParam(required = false) @Nullable LocalDate validUntil)
      throws IOException {
    var dossier = code(code);
    digitise.require(actor, dossier, paper);
    digitise.handle(actor, dossier, paper, uploads.store(files), validUntil);
    var kept = digitising.kept(dossier);
    return ResponseEntity.created(URI.create("/api/v1/dossiers/" + dossier + "/papers"))
        .body(
            digitising.papers(actor, dossier).stream()
                .filter(each -> each.paper().id() == paper)
                .map(each -> PaperAnswer.of(each, kept))
                .findFirst()
                .orElseThrow());
  }

  @GetMapping("/files/{file:\\d{1,18}}")
  void open(
      Actor actor, @PathVariable String code, @PathVariable long file, HttpServletResponse response)
      throws IOException {
    send.to(open.handle(actor, code(code), file), response);
  }

  @PostMapping("/files/{file:\\d{1,18}}/remove")
  ResponseEntity<Void> remove(
      Actor actor, @PathVariable String code, @PathVariable long file, @RequestBody Reason why) {
    remove.handle(actor, code(code), file, Objects.requireNonNullElse(why.reason(), ""));
    return ResponseEntity.noContent().build();
  }

  private static DossierCode code(String typed) {
    return DossierCode.parse(typed).orElseThrow(() -> new NotVisible("dossier"));
  }

  record Reason(@Nullable String reason) {}

  record PaperAnswer(
      int id,
      String name,
      boolean required,
      int originals,
      int copies,
      DigitisedPaper.State state,
      PaperWaiver.@Nullable Reason notNeeded,
      List<FileAnswer> files) {

    static PaperAnswer of(DigitisedPaper digitised, Map<Long, KeptFile> kept) {
      var paper = digitised.paper();
      var waiver = digitised.waiver();
      return new PaperAnswer(
          paper.id(),
          paper.name(),
          paper.required(),
          paper.originals(),
          paper.copies(),
          digitised.state(),
          waiver == null ? null : waiver.reason(),
          digitised.files().stream()
              .map(file -> FileAnswer.of(file, Objects.requireNonNull(kept.get(file.fileId()))))
              .toList());
    }
  }

  /**
   * A file of a paper.
   *
   * @param bytes size of the content
   */
  record FileAnswer(
      long id,
      String name,
      String mediaType,
      int pages,
      long bytes,
      String sha256,
      PaperFile.Source source,
      @Nullable LocalDate validUntil,
      OffsetDateTime addedAt) {

    static FileAnswer of(PaperFile file, KeptFile kept) {
      return new FileAnswer(
          file.fileId(),
          kept.name(),
          kept.content().format().mediaType(),
          kept.content().pages(),
          kept.content().bytes(),
          kept.content().hash().hex(),
          file.source(),
          file.validUntil(),
          DossierAnswers.at(file.addedAt()));
    }
  }
}
