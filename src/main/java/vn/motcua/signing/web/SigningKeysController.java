package vn.motcua.signing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.NewSigningKey;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.key.RegisterSigningKey;
import vn.motcua.signing.key.RetireSigningKey;

/** The keys people and agencies sign with: those in use, another one, an end to one. */
@Controller
@RequestMapping(SigningKeysPages.PATH)
class SigningKeysController {

  private static final int UNPROCESSABLE = 422;
  private static final String VIEW = "signing/keys";
  private static final String PAGE = "redirect:" + SigningKeysPages.PATH;

  private final SigningKeysPages pages;
  private final RegisterSigningKey register;
  private final RetireSigningKey retire;
  private final Accounts accounts;
  private final Organisation organisation;
  private final Clock clock;

  SigningKeysController(
      SigningKeysPages pages,
      RegisterSigningKey register,
      RetireSigningKey retire,
      Accounts accounts,
      Organisation organisation,
      Clock clock) {
    this.pages = pages;
    this.register = register;
    this.retire = retire;
    this.accounts = accounts;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    model.addAttribute("page", pages.page(actor, SigningKeyForm.EMPTY, Problems.NONE));
    return VIEW;
  }

  @PostMapping
  String register(
      Actor actor, @ModelAttribute SigningKeyForm form, Model model, HttpServletResponse response) {
    try {
      register.handle(actor, form.isSeal() ? seal(form) : person(form));
      return PAGE;
    } catch (Refused refused) {
      response.setStatus(UNPROCESSABLE);
      model.addAttribute("page", pages.page(actor, form, Problems.of(refused)));
      return VIEW;
    }
  }

  @PostMapping("/{id:[0-9]{1,18}}/retire")
  String retire(Actor actor, @PathVariable long id) {
    retire.handle(actor, id);
    return PAGE;
  }

  private NewSigningKey person(SigningKeyForm form) {
    var person =
        accounts.actor(form.text(form.holder())).orElseThrow(SigningKeysController::unknown);
    return key(form, person.agencyId(), person.accountId());
  }

  private NewSigningKey seal(SigningKeyForm form) {
    var agency =
        organisation
            .find(form.text(form.holder()), Vietnam.date(clock.instant()))
            .orElseThrow(SigningKeysController::unknown);
    return key(form, agency.id(), null);
  }

  private static NewSigningKey key(SigningKeyForm form, long agencyId, @Nullable Long accountId) {
    return new NewSigningKey(
        agencyId,
        accountId,
        form.where(),
        form.asTyped(form.secret()),
        form.text(form.token()),
        form.drawn());
  }

  private static Refused unknown() {
    return new Refused(List.of(Finding.of("holder", SigningRefusal.SIGNING_PERSON_UNKNOWN)));
  }
}
