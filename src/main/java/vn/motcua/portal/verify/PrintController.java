package vn.motcua.portal.verify;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.verify.VerifyCopy;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.portal.verify.PrintPage.Fact;
import vn.motcua.receipt.verify.VerifyReceipt;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.verify.VerifyPrint;
import vn.motcua.result.verify.VerifyPrint.Verified;
import vn.motcua.shared.Vietnam;

/** The target of the codes on prints: what the paper is, who signed it, whether it is good. */
@Controller
class PrintController {

  private final VerifyPrint verify;
  private final VerifyCopy copies;
  private final VerifyReceipt receipts;

  PrintController(VerifyPrint verify, VerifyCopy copies, VerifyReceipt receipts) {
    this.verify = verify;
    this.copies = copies;
    this.receipts = receipts;
  }

  @GetMapping(VerifyController.PATH + "/{token:[A-Za-z0-9_-]{1,200}}")
  ModelAndView show(@PathVariable String token) {
    var found =
        verify
            .handle(token)
            .map(this::page)
            .or(() -> copies.handle(token).map(this::copy))
            .or(() -> receipts.handle(token).map(this::receipt));
    var view = new ModelAndView("portal/print", "page", found.orElseGet(this::unknown));
    if (found.isEmpty()) {
      view.setStatus(HttpStatus.NOT_FOUND);
    }
    return view;
  }

  private PrintPage unknown() {
    return new PrintPage(null, t("print.unknown.text"), t("print.unknown"), List.of());
  }

  private PrintPage page(Verified paper) {
    return paper.altered()
        ? altered(paper.title(), facts(paper))
        : new PrintPage(
            PrintWords.state(paper.state()),
            t("print.about." + paper.state()),
            paper.title(),
            facts(paper));
  }

  private static PrintPage altered(String title, List<Fact> facts) {
    return new PrintPage(
        new Status(Tone.LATE, "xc", t("print.altered")), t("print.altered.text"), title, facts);
  }

  private PrintPage copy(VerifyCopy.Verified copy) {
    var title = t("print.copy", copy.paper());
    var state = copy.stands() ? ResultState.VALID : ResultState.REVOKED;
    return copy.altered()
        ? altered(title, facts(copy))
        : new PrintPage(
            PrintWords.state(state), t("print.copy.about." + state), title, facts(copy));
  }

  private PrintPage receipt(VerifyReceipt.Verified receipt) {
    var numbering = receipt.numbering();
    var title = t("print.receipt", numbering.printed());
    var facts =
        List.of(
            new Fact(
                t("print.number"),
                t(
                    "print.numberOf",
                    numbering.notation(),
                    Vietnam.show(Vietnam.date(numbering.at())))),
            new Fact(t("print.agency"), receipt.agency()),
            new Fact(t("print.total"), Show.money(receipt.dong())));
    var state = receipt.stands() ? ResultState.VALID : ResultState.REVOKED;
    return receipt.isAltered()
        ? altered(title, facts)
        : new PrintPage(PrintWords.state(state), t("print.receipt.about." + state), title, facts);
  }

  private static List<Fact> facts(VerifyCopy.Verified copy) {
    return List.of(
        new Fact(t("print.number"), t("print.numberOf", copy.notation(), Vietnam.show(copy.on()))),
        new Fact(t("print.agency"), copy.agency()),
        new Fact(t("print.pages"), t("print.pagesOf", copy.pages())),
        new Fact(t("print.dossier"), copy.dossier()),
        new Fact(
            t("print.signer"),
            t("print.signed", copy.signer(), copy.signerTitle(), Show.moment(copy.signedAt()))));
  }

  private static List<Fact> facts(Verified paper) {
    var facts = new ArrayList<Fact>();
    facts.add(
        new Fact(
            t("print.number"), t("print.numberOf", paper.notation(), Vietnam.show(paper.on()))));
    facts.add(new Fact(t("print.agency"), paper.agency()));
    facts.add(new Fact(t("print.holder"), paper.holder()));
    facts.add(new Fact(t("print.dossier"), paper.dossier()));
    facts.add(
        new Fact(
            t("print.signer"),
            t("print.signed", paper.signer(), paper.signerTitle(), Show.moment(paper.signedAt()))));
    var until = paper.validUntil();
    if (until != null) {
      facts.add(new Fact(t("print.validUntil"), Vietnam.show(until)));
    }
    if (!paper.reason().isEmpty()) {
      facts.add(new Fact(t("print.reason"), paper.reason()));
    }
    if (!paper.instead().isEmpty()) {
      facts.add(new Fact(t("print.instead"), paper.instead()));
    }
    return facts;
  }
}
