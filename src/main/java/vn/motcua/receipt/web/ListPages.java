package vn.motcua.receipt.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.receipt.Item;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.Receipts;
import vn.motcua.receipt.sending.ReceiptTransmission;
import vn.motcua.receipt.store.ReadableReceipts;
import vn.motcua.receipt.store.ReadableReceipts.Query;
import vn.motcua.receipt.symbol.Stock;
import vn.motcua.receipt.web.ListPage.Row;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/** Makes the list of receipts. */
@Component
class ListPages {

  static final String PATH = "/desk/receipts";

  private static final int LENGTH = 50;

  private final ReadableReceipts receipts;
  private final Stock stock;
  private final ReceiptTransmission transmission;
  private final Organisation organisation;
  private final Clock clock;

  ListPages(
      ReadableReceipts receipts,
      Stock stock,
      ReceiptTransmission transmission,
      Organisation organisation,
      Clock clock) {
    this.receipts = receipts;
    this.stock = stock;
    this.transmission = transmission;
    this.organisation = organisation;
    this.clock = clock;
  }

  ListPage page(Actor actor, long agencyId, String typed, String day, long before) {
    var agency =
        Optional.of(agencyId)
            .filter(id -> id > 0)
            .flatMap(organisation::existing)
            .orElseGet(() -> organisation.agency(actor.agencyId()));
    var words = Text.clean(typed);
    var found = receipts.list(actor, query(agency.id(), words, day, before), LENGTH + 1);
    var shown = found.subList(0, Math.min(found.size(), LENGTH));
    var here =
        UriComponentsBuilder.fromPath(PATH)
            .queryParam("agency", agency.id())
            .queryParam("q", words)
            .queryParam("day", day);
    return new ListPage(
        agency.name(),
        agency.id(),
        words,
        TypedDate.show(day),
        agency.id() == actor.agencyId() ? notes(actor) : List.of(),
        shown.stream().map(ListPages::row).toList(),
        t("receipt.list.summary", shown.size()),
        before == 0 ? null : here.cloneBuilder().encode().toUriString(),
        found.size() > LENGTH
            ? here.cloneBuilder().queryParam("before", shown.getLast().id()).encode().toUriString()
            : null);
  }

  /** Up to eight figures are a number; all else is the code of what was paid for. */
  private static Query query(long agencyId, String words, String day, long before) {
    var isNumber = words.matches("[0-9]{1,8}");
    return new Query(
        agencyId,
        isNumber ? Integer.valueOf(words) : null,
        isNumber ? "" : words,
        day(day),
        before);
  }

  private static @Nullable LocalDate day(String typed) {
    return TypedDate.read(typed).orElse(null);
  }

  private List<String> notes(Actor actor) {
    var notes = new ArrayList<String>();
    var waiting = receipts.waiting(actor);
    if (waiting.owed() > 0) {
      notes.add(t("receipt.note.owed", waiting.owed()));
    }
    stock
        .warning(actor.agencyId(), actor.agencyPath(), Vietnam.date(clock.instant()))
        .ifPresent(left -> notes.add(t("receipt.note.few", left)));
    if (waiting.unsealed() > 0) {
      notes.add(t("receipt.note.unsealed", waiting.unsealed()));
    }
    if (waiting.unsent() > 0) {
      notes.add(
          t(
              transmission.isConfigured() ? "receipt.note.unsent" : "receipt.note.nowhere",
              waiting.unsent()));
    }
    return notes;
  }

  private static Row row(Receipt receipt) {
    var numbering = receipt.numbering();
    return new Row(
        Receipts.address(receipt.id()),
        ReceiptWords.number(receipt),
        numbering == null ? "" : numbering.symbol(),
        receipt.payer().name(),
        receipt.items().stream().map(Item::name).collect(Collectors.joining("; ")),
        Show.money(receipt.total()),
        ReceiptWords.means(receipt.means()),
        Vietnam.show(numbering == null ? receipt.collectedAt() : numbering.at()),
        ReceiptWords.state(receipt.state()));
  }
}
