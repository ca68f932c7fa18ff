package vn.motcua.receipt.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.receipt.sending.Batch;
import vn.motcua.receipt.sending.ReceiptTransmission;
import vn.motcua.receipt.sending.SendBatchAgain;
import vn.motcua.receipt.store.BatchStore;
import vn.motcua.receipt.store.ReadableReceipts;
import vn.motcua.receipt.web.SentPage.Row;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** What was sent to the tax authority and what waits. */
@Controller
@RequestMapping(SentController.PATH)
class SentController {

  static final String PATH = ListPages.PATH + "/sent";

  private static final int LENGTH = 50;

  private final BatchStore batches;
  private final ReadableReceipts receipts;
  private final ReceiptTransmission transmission;
  private final SendBatchAgain again;
  private final Organisation organisation;

  SentController(
      BatchStore batches,
      ReadableReceipts receipts,
      ReceiptTransmission transmission,
      SendBatchAgain again,
      Organisation organisation) {
    this.batches = batches;
    this.receipts = receipts;
    this.transmission = transmission;
    this.again = again;
    this.organisation = organisation;
  }

  @GetMapping
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "0") long before) {
    ReceiptController.requireReader(actor);
    var found = batches.of(actor.agencyId(), before, LENGTH + 1);
    var shown = found.subList(0, Math.min(found.size(), LENGTH));
    return new ModelAndView(
        "receipt/sent",
        "page",
        new SentPage(
            organisation.agency(actor.agencyId()).name(),
            notes(actor),
            shown.stream().map(SentController::row).toList(),
            actor.may(Permission.RECEIPT_MANAGE, actor.agencyPath()),
            t("receipt.list.summary", shown.size()),
            before == 0 ? null : PATH,
            found.size() > LENGTH ? PATH + "?before=" + shown.getLast().id() : null));
  }

  @PostMapping("/{id:[0-9]{1,18}}/again")
  String again(Actor actor, @PathVariable long id) {
    again.handle(actor, id);
    return "redirect:" + PATH;
  }

  private List<String> notes(Actor actor) {
    var notes = new ArrayList<String>();
    if (!transmission.isConfigured()) {
      notes.add(t("receipt.sent.nowhere"));
    }
    var waiting = receipts.waiting(actor);
    if (waiting.unsent() > 0) {
      notes.add(t("receipt.note.unsent", waiting.unsent()));
    }
    if (waiting.unsealed() > 0) {
      notes.add(t("receipt.note.unsealed", waiting.unsealed()));
    }
    return notes;
  }

  private static Row row(Batch batch) {
    return new Row(
        batch.id(),
        batch.name(),
        Vietnam.show(batch.day()),
        Show.number(batch.papers()),
        about(batch),
        ReceiptWords.state(batch.state()),
        batch.state() == Batch.State.REFUSED);
  }

  private static String about(Batch batch) {
    var sent = batch.sentAt();
    if (sent == null) {
      return t("receipt.sent.not-yet");
    }
    return batch.state() == Batch.State.TAKEN
        ? t("receipt.sent.taken", Vietnam.show(sent), batch.reference())
        : t("receipt.sent.tried", Vietnam.show(sent), batch.attempts(), batch.answer());
  }
}
