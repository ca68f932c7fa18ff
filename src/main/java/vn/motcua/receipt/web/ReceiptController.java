package vn.motcua.receipt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.receipt.Receipts;
import vn.motcua.receipt.issuing.CancelAtDesk;
import vn.motcua.receipt.issuing.CorrectPayer;
import vn.motcua.receipt.paper.PaperKind;
import vn.motcua.receipt.store.ReadableReceipts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** The receipts of an agency: looked for, opened, cancelled, replaced. */
@Controller
@RequestMapping(ListPages.PATH)
class ReceiptController {

  private static final String ONE = "/{id:[0-9]{1,18}}";

  private final ListPages lists;
  private final ReceiptPages pages;
  private final CancelAtDesk cancel;
  private final CorrectPayer correct;
  private final SendReceiptFile files;

  ReceiptController(
      ListPages lists,
      ReceiptPages pages,
      CancelAtDesk cancel,
      CorrectPayer correct,
      SendReceiptFile files) {
    this.lists = lists;
    this.pages = pages;
    this.cancel = cancel;
    this.correct = correct;
    this.files = files;
  }

  /**
   * @param agency whose receipts; 0 = the own agency's
   * @param before id of the last one of the page before
   */
  @GetMapping
  ModelAndView list(
      Actor actor,
      @RequestParam(defaultValue = "0") long agency,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "0") long before) {
    requireReader(actor);
    return new ModelAndView("receipt/list", "page", lists.page(actor, agency, q, day, before));
  }

  static void requireReader(Actor actor) {
    if (!ReadableReceipts.mayRead(actor)) {
      throw new Denied(Permission.FEE_COLLECT);
    }
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable long id) {
    return page(actor, id, null, null, Problems.NONE);
  }

  @PostMapping(ONE + "/cancel")
  ModelAndView cancel(
      Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
    try {
      cancel.handle(actor, id, reason);
      return new ModelAndView("redirect:" + Receipts.address(id));
    } catch (Refused refused) {
      return refused(actor, id, null, null, refused);
    }
  }

  @PostMapping(ONE + "/replace")
  ModelAndView replace(
      Actor actor,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String reason) {
    try {
      var by = correct.handle(actor, id, name, address, reason);
      return new ModelAndView("redirect:" + Receipts.address(by));
    } catch (Refused refused) {
      return refused(actor, id, name, address, refused);
    }
  }

  /** The sealed file. */
  @GetMapping(ONE + "/pdf")
  void pdf(
      Actor actor,
      @PathVariable long id,
      @RequestParam(defaultValue = "ISSUED") PaperKind edition,
      HttpServletResponse response)
      throws IOException {
    files.pdf(actor, id, edition, response);
  }

  @GetMapping(ONE + "/xml")
  void xml(
      Actor actor,
      @PathVariable long id,
      @RequestParam(defaultValue = "ISSUED") PaperKind edition,
      HttpServletResponse response)
      throws IOException {
    files.xml(actor, id, edition, response);
  }

  private ModelAndView refused(
      Actor actor, long id, @Nullable String name, @Nullable String address, Refused refused) {
    var view = page(actor, id, name, address, Problems.of(refused));
    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  private ModelAndView page(
      Actor actor, long id, @Nullable String name, @Nullable String address, Problems problems) {
    return new ModelAndView(
        "receipt/receipt", "page", pages.page(actor, id, name, address, problems));
  }
}
