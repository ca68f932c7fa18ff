package vn.motcua.payment.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.payment.account.DecideBankAccount;
import vn.motcua.payment.account.EnterBankAccount;
import vn.motcua.payment.account.EnterBankAccount.Typed;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The account to which people transfer: one person enters it, another confirms. */
@Controller
@RequestMapping(AccountsController.PATH)
class AccountsController {

  static final String PATH = "/desk/payments/accounts";

  private final EnterBankAccount enter;
  private final DecideBankAccount decide;
  private final AccountsPages pages;

  AccountsController(EnterBankAccount enter, DecideBankAccount decide, AccountsPages pages) {
    this.enter = enter;
    this.decide = decide;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(Actor actor) {
    return page(pages.page(actor, AccountsPages.NOTHING, Problems.NONE));
  }

  @PostMapping
  ModelAndView enter(
      Actor actor,
      @RequestParam(defaultValue = "") String bank,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String holder) {
    var typed = new Typed(bank, number, holder);
    return done(actor, typed, () -> enter.handle(actor, actor.agencyId(), typed));
  }

  @PostMapping("/{id:\\d{1,18}}/confirm")
  ModelAndView confirm(Actor actor, @PathVariable long id) {
    return done(actor, AccountsPages.NOTHING, () -> decide.confirm(actor, id));
  }

  @PostMapping("/{id:\\d{1,18}}/end")
  ModelAndView end(Actor actor, @PathVariable long id) {
    return done(actor, AccountsPages.NOTHING, () -> decide.end(actor, id));
  }

  private ModelAndView done(Actor actor, Typed typed, Runnable work) {
    try {
      work.run();
      return new ModelAndView("redirect:" + PATH);
    } catch (Refused refused) {
      var page = page(pages.page(actor, typed, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static ModelAndView page(AccountsPage page) {
    return new ModelAndView("payment/accounts", "page", page);
  }
}
