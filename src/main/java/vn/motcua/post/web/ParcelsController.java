package vn.motcua.post.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.post.label.PrintLabels;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.ParcelList;
import vn.motcua.post.parcel.BookByDesk;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** What goes by post from this desk and to it, list by list; labels; new ones by a code. */
@Controller
@RequestMapping(ParcelsController.PATH)
class ParcelsController {

  static final String PATH = "/desk/post";

  private final ParcelsPages pages;
  private final BookByDesk book;
  private final PrintLabels labels;

  ParcelsController(ParcelsPages pages, BookByDesk book, PrintLabels labels) {
    this.pages = pages;
    this.book = book;
    this.labels = labels;
  }

  @GetMapping
  ModelAndView list(
      Actor actor,
      @RequestParam(defaultValue = "to-prepare") String list,
      @RequestParam(defaultValue = "") String after) {
    var known = ParcelList.of(list).orElseThrow(() -> new NotVisible("list of parcels"));
    return new ModelAndView(
        "post/parcels", "page", pages.list(actor, known, after, "", Problems.NONE));
  }

  /**
   * @param dossier its code, as typed
   */
  @PostMapping
  ModelAndView book(Actor actor, @RequestParam Direction direction, @RequestParam String dossier) {
    try {
      return new ModelAndView(
          "redirect:" + PATH + "/" + book.handle(actor, direction, dossier).number());
    } catch (Refused refused) {
      var page = pages.list(actor, ParcelList.TO_PREPARE, "", dossier, Problems.of(refused));
      var view = new ModelAndView("post/parcels", "page", page);
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return view;
    }
  }

  /** All that wait to be handed over, four on a page of A4. */
  @GetMapping("/labels.pdf")
  ResponseEntity<byte[]> labels(Actor actor) {
    return pdf("labels", labels.waiting(actor));
  }

  /** One, on A6. */
  @GetMapping("/{number:BG\\d{10}}/label.pdf")
  ResponseEntity<byte[]> label(Actor actor, @PathVariable String number) {
    return pdf(number, labels.one(actor, number));
  }

  private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
        .header("Cache-Control", "private, no-store")
        .body(content);
  }
}
