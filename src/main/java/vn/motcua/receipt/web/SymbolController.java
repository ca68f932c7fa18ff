package vn.motcua.receipt.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.receipt.store.SymbolStore;
import vn.motcua.receipt.symbol.AddSymbol;
import vn.motcua.receipt.symbol.ChangeSymbol;
import vn.motcua.receipt.symbol.Stock;
import vn.motcua.receipt.symbol.Symbol;
import vn.motcua.receipt.web.SymbolsPage.Row;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** The symbols of the own agency and their stock. */
@Controller
@RequestMapping(SymbolController.PATH)
class SymbolController {

  static final String PATH = ListPages.PATH + "/symbols";

  private final SymbolStore symbols;
  private final Stock stock;
  private final AddSymbol add;
  private final ChangeSymbol change;
  private final Organisation organisation;
  private final Clock clock;

  SymbolController(
      SymbolStore symbols,
      Stock stock,
      AddSymbol add,
      ChangeSymbol change,
      Organisation organisation,
      Clock clock) {
    this.symbols = symbols;
    this.stock = stock;
    this.add = add;
    this.change = change;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    ReceiptController.requireReader(actor);
    return page(actor, fresh(actor), Problems.NONE);
  }

  @PostMapping
  ModelAndView add(Actor actor, @ModelAttribute SymbolForm form) {
    try {
      var unused = add.handle(actor, actor.agencyId(), form.symbolTyped());
      return new ModelAndView("redirect:" + PATH);
    } catch (Refused refused) {
      return refused(actor, form, refused);
    }
  }

  /** More numbers or fewer, and a last day. */
  @PostMapping("/{id:[0-9]{1,18}}")
  ModelAndView change(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String last,
      @RequestParam(defaultValue = "") String to) {
    try {
      change.handle(actor, id, version, SymbolForm.number(last), SymbolForm.day("to", to));
      return new ModelAndView("redirect:" + PATH);
    } catch (Refused refused) {
      return refused(actor, fresh(actor), refused);
    }
  }

  private ModelAndView refused(Actor actor, SymbolForm form, Refused refused) {
    var view = page(actor, form, Problems.of(refused));
    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  private SymbolForm fresh(Actor actor) {
    return SymbolForm.fresh(organisation.agency(actor.agencyId()).bodyName());
  }

  private ModelAndView page(Actor actor, SymbolForm form, Problems problems) {
    var agency = organisation.agency(actor.agencyId());
    var today = Vietnam.date(clock.instant());
    var warning = stock.warning(agency.id(), agency.path(), today);
    return new ModelAndView(
        "receipt/symbols",
        "page",
        new SymbolsPage(
            agency.name(),
            warning.isPresent() ? List.of(t("receipt.note.few", warning.getAsInt())) : List.of(),
            symbols.of(agency.id(), today.getYear()).stream()
                .map(symbol -> row(symbol, today))
                .toList(),
            actor.may(Permission.RECEIPT_MANAGE, agency.path()),
            form,
            problems));
  }

  private static Row row(Symbol symbol, LocalDate today) {
    var to = symbol.to();
    var delegation = symbol.delegation();
    return new Row(
        symbol.id(),
        symbol.version(),
        symbol.name(),
        symbol.form(),
        symbol.symbol(),
        t("receipt.symbol.range", Show.number(symbol.first()), Show.number(symbol.last())),
        t(
            "receipt.symbol.used",
            Show.number(symbol.used()),
            Show.number(symbol.left(today.getYear()))),
        to == null
            ? t("receipt.symbol.since", Vietnam.show(symbol.from()))
            : t("receipt.symbol.between", Vietnam.show(symbol.from()), Vietnam.show(to)),
        t("receipt.symbol.collector.of", symbol.collector(), symbol.taxCode()),
        delegation == null
            ? ""
            : t(
                "receipt.symbol.delegated",
                delegation.name(),
                delegation.address(),
                delegation.agreement()),
        Integer.toString(symbol.last()),
        to == null ? "" : Vietnam.show(to),
        state(symbol, today));
  }

  private static Status state(Symbol symbol, LocalDate today) {
    if (!symbol.isInForce(today)) {
      return today.isBefore(symbol.from())
          ? new Status(Tone.SOON, "clock", t("receipt.symbol.later"))
          : new Status(Tone.LATE, "xc", t("receipt.symbol.ended"));
    }
    return symbol.left(today.getYear()) > 0
        ? new Status(Tone.OK, "okc", t("receipt.symbol.in-force"))
        : new Status(Tone.LATE, "alert", t("receipt.symbol.used-up"));
  }
}
