package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.digitising.DigitisePaper;
import vn.motcua.dossier.digitising.OpenFile;
import vn.motcua.dossier.digitising.RemoveFile;
import vn.motcua.dossier.digitising.ReusePaper;
import vn.motcua.dossier.digitising.UploadedScans;
import vn.motcua.dossier.digitising.WaiveDigitising;
import vn.motcua.dossier.model.PaperWaiver.Reason;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.records.SendFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TypedDate;

/** The papers of a dossier as files: added, opened, taken away, not needed. */
@Controller
@RequestMapping("/desk/dossiers/{code}/digitised")
class DigitisedController {

  private final Dossiers dossiers;
  private final DigitisedPages pages;
  private final UploadedScans uploads;
  private final DigitisePaper digitise;
  private final ReusePaper reuse;
  private final RemoveFile remove;
  private final WaiveDigitising waive;
  private final OpenFile open;
  private final SendFile send;

  DigitisedController(
      Dossiers dossiers,
      DigitisedPages pages,
      UploadedScans uploads,
      DigitisePaper digitise,
      ReusePaper reuse,
      RemoveFile remove,
      WaiveDigitising waive,
      OpenFile open,
      SendFile send) {
    this.dossiers = dossiers;
    this.pages = pages;
    this.uploads = uploads;
    this.digitise = digitise;
    this.reuse = reuse;
    this.remove = remove;
    this.waive = waive;
    this.open = open;
    this.send = send;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String code) {
    return page(actor, DossierPageController.code(code), null, Problems.NONE);
  }

  /** All the files or none. */
  @PostMapping("/{paper:\\d{1,9}}")
  ModelAndView add(
      Actor actor,
      @PathVariable String code,
      @PathVariable int paper,
      @RequestParam List<MultipartFile> files,
      @RequestParam(defaultValue = "") String validUntil)
      throws IOException {
    var dossier = DossierPageController.code(code);
    digitise.require(actor, dossier, paper);
    try {
      var until = day(validUntil);
      digitise.handle(actor, dossier, paper, uploads.store(files), until);
      return done(dossier, paper);
    } catch (Refused refused) {
      return refused(actor, dossier, paper, refused);
    }
  }

  private static @Nullable LocalDate day(String typed) {
    return typed.isBlank()
        ? null
        : TypedDate.read(typed)
            .orElseThrow(
                () ->
                    new Refused(List.of(Finding.of("validUntil", DossierRefusal.DAY_UNREADABLE))));
  }

  @PostMapping("/{paper:\\d{1,9}}/reuse")
  ModelAndView reuse(
      Actor actor,
      @PathVariable String code,
      @PathVariable int paper,
      @RequestParam String origin,
      @RequestParam(defaultValue = "false") boolean consent) {
    var dossier = DossierPageController.code(code);
    try {
      reuse.handle(
          actor,
          dossier,
          paper,
          Reuse.read(origin, consent)
              .orElseThrow(() -> new Refused(DossierRefusal.REUSE_NOT_THERE, paper)));
      return done(dossier, paper);
    } catch (Refused refused) {
      return refused(actor, dossier, paper, refused);
    }
  }

  @PostMapping("/{paper:\\d{1,9}}/waive")
  ModelAndView waive(
      Actor actor,
      @PathVariable String code,
      @PathVariable int paper,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String note) {
    var dossier = DossierPageController.code(code);
    try {
      waive.handle(actor, dossier, paper, known(reason), note);
      return done(dossier, paper);
    } catch (Refused refused) {
      return refused(actor, dossier, paper, refused);
    }
  }

  private static @Nullable Reason known(String reason) {
    return Arrays.stream(Reason.values())
        .filter(each -> each.name().equals(reason))
        .findFirst()
        .orElse(null);
  }

  @PostMapping("/{paper:\\d{1,9}}/ask")
  ModelAndView ask(Actor actor, @PathVariable String code, @PathVariable int paper) {
    var dossier = DossierPageController.code(code);
    waive.takeBack(actor, dossier, paper);
    return done(dossier, paper);
  }

  @PostMapping("/{paper:\\d{1,9}}/files/{file:\\d{1,18}}/remove")
  ModelAndView remove(
      Actor actor,
      @PathVariable String code,
      @PathVariable int paper,
      @PathVariable long file,
      @RequestParam(defaultValue = "") String why) {
    var dossier = DossierPageController.code(code);
    try {
      remove.handle(actor, dossier, file, why);
      return done(dossier, paper);
    } catch (Refused refused) {
      return refused(actor, dossier, paper, refused);
    }
  }

  @GetMapping("/files/{file:\\d{1,18}}")
  void open(
      Actor actor, @PathVariable String code, @PathVariable long file, HttpServletResponse response)
      throws IOException {
    send.to(open.handle(actor, DossierPageController.code(code), file), response);
  }

  private static ModelAndView done(DossierCode dossier, int paper) {
    return new ModelAndView("redirect:" + DigitisedPages.url(dossier) + "#giay-" + paper);
  }

  private ModelAndView refused(Actor actor, DossierCode dossier, int paper, Refused refused) {
    var page = page(actor, dossier, paper, Problems.of(refused));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Actor actor, DossierCode dossier, @Nullable Integer wrong, Problems problems) {
    return new ModelAndView(
        "dossier/digitised",
        "page",
        pages.page(actor, dossiers.view(actor, dossier), wrong, problems));
  }
}
