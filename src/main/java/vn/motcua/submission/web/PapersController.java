package vn.motcua.submission.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.records.Records;
import vn.motcua.records.SendFile;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.sending.SubmissionCheck;
import vn.motcua.submission.upload.ReceiveUpload;
import vn.motcua.submission.upload.RemoveUpload;
import vn.motcua.submission.upload.Upload;

/**
 * The papers of a draft: whole files of a form, or parts sent by a script that goes on where the
 * line was cut.
 */
@Controller
@RequestMapping(DraftController.PATH + "{id}")
class PapersController {

  private final Submissions submissions;
  private final ReceiveUpload receive;
  private final RemoveUpload remove;
  private final SubmissionCheck check;
  private final Records records;
  private final SendFile send;
  private final PapersPages pages;

  PapersController(
      Submissions submissions,
      ReceiveUpload receive,
      RemoveUpload remove,
      SubmissionCheck check,
      Records records,
      SendFile send,
      PapersPages pages) {
    this.submissions = submissions;
    this.receive = receive;
    this.remove = remove;
    this.check = check;
    this.records = records;
    this.send = send;
    this.pages = pages;
  }

  @GetMapping("/giay-to")
  ModelAndView papers(
      Citizen citizen,
      @PathVariable UUID id,
      @RequestParam(name = "xem", required = false) String look) {
    return page(citizen, id, look == null ? Problems.NONE : problems(citizen, id));
  }

  /** All findings on the papers, or on to the last page. */
  @PostMapping("/giay-to")
  ModelAndView goOn(Citizen citizen, @PathVariable UUID id) {
    var problems = problems(citizen, id);
    return problems.isEmpty()
        ? new ModelAndView("redirect:" + DraftController.PATH + id + "/xem-lai")
        : refused(citizen, id, problems);
  }

  /** Files chosen in a form, without a script. */
  @PostMapping(path = "/giay-to/{paper}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView upload(
      Citizen citizen,
      @PathVariable UUID id,
      @PathVariable int paper,
      @RequestParam(name = "tep") List<MultipartFile> files)
      throws IOException {
    try {
      for (var file : files) {
        if (!file.isEmpty()) {
          take(citizen, id, paper, file);
        }
      }
      return new ModelAndView("redirect:" + DraftController.PATH + id + "/giay-to#giay-" + paper);
    } catch (Refused refused) {
      return refused(citizen, id, Problems.of(at(paper, refused)));
    }
  }

  private void take(Citizen citizen, UUID id, int paper, MultipartFile file) throws IOException {
    try (var incoming = records.receive()) {
      file.transferTo(incoming.path());
      receive.atOnce(
          citizen,
          id,
          paper,
          Objects.requireNonNullElse(file.getOriginalFilename(), ""),
          incoming.path());
    }
  }

  /** Begins a file sent in parts; answers how much of it is here. */
  @PostMapping("/giay-to/{paper}/tep/{upload}")
  ResponseEntity<Map<String, Object>> begin(
      Citizen citizen,
      @PathVariable UUID id,
      @PathVariable int paper,
      @PathVariable UUID upload,
      @RequestParam String name,
      @RequestParam long bytes) {
    return answer(() -> receive.begin(citizen, id, paper, upload, name, bytes));
  }

  /**
   * @param at how many bytes came before
   */
  @PutMapping(path = "/tep/{upload}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<Map<String, Object>> goOn(
      Citizen citizen,
      @PathVariable UUID id,
      @PathVariable UUID upload,
      @RequestParam long at,
      @RequestBody byte[] part) {
    return answer(() -> receive.goOn(citizen, id, upload, at, part));
  }

  @PostMapping("/tep/{upload}/bo")
  String remove(Citizen citizen, @PathVariable UUID id, @PathVariable UUID upload) {
    remove.handle(citizen, id, upload);
    return "redirect:" + DraftController.PATH + id + "/giay-to";
  }

  /** The file as it was kept. */
  @GetMapping("/tep/{upload}")
  void show(
      Citizen citizen,
      @PathVariable UUID id,
      @PathVariable UUID upload,
      HttpServletResponse response)
      throws IOException {
    var draft = submissions.draft(citizen, id);
    var kept =
        check.uploads(draft).stream()
            .filter(each -> each.id().equals(upload))
            .map(Upload::kept)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(() -> new NotVisible("upload " + upload));
    send.to(records.get(draft.subject(), kept.fileId()), response);
  }

  /** To the script: how far it is, or in words why it is not taken. */
  private static ResponseEntity<Map<String, Object>> answer(Supplier<Upload> work) {
    try {
      var upload = work.get();
      return ResponseEntity.ok(
          Map.of("received", upload.received(), "whole", upload.kept() != null));
    } catch (Refused refused) {
      return ResponseEntity.unprocessableContent()
          .body(Map.of("detail", Problems.of(refused).all().getFirst().words()));
    }
  }

  private Problems problems(Citizen citizen, UUID id) {
    var findings = check.papers(submissions.draft(citizen, id));
    return findings.isEmpty() ? Problems.NONE : Problems.of(new Refused(findings));
  }

  private static Refused at(int paper, Refused refused) {
    return new Refused(
        refused.findings().stream()
            .map(found -> new Finding("paper." + paper, found.code(), found.args()))
            .toList());
  }

  private ModelAndView refused(Citizen citizen, UUID id, Problems problems) {
    var page = page(citizen, id, problems);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Citizen citizen, UUID id, Problems problems) {
    return new ModelAndView(
        "submission/papers", "page", pages.of(citizen, submissions.draft(citizen, id), problems));
  }
}
