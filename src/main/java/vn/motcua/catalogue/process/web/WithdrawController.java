package vn.motcua.catalogue.process.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.process.ProcessOwners;
import vn.motcua.catalogue.process.WithdrawProcess;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Takes an agency's own process back. */
@Controller
@RequestMapping("/desk/processes/{code}/withdraw")
class WithdrawController {

  private final ProcessOwners owners;
  private final StoredCatalogue catalogue;
  private final WithdrawProcess withdraw;
  private final Clock clock;

  WithdrawController(
      ProcessOwners owners, StoredCatalogue catalogue, WithdrawProcess withdraw, Clock clock) {
    this.owners = owners;
    this.catalogue = catalogue;
    this.withdraw = withdraw;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView ask(
      Actor actor,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Long agency) {
    return page(whose(actor, agency), code, "", Problems.NONE);
  }

  @PostMapping
  ModelAndView perform(
      Actor actor,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(defaultValue = "") String reason) {
    var whose = whose(actor, agency);
    try {
      withdraw.handle(actor, whose.id(), code, reason);
      return new ModelAndView("redirect:" + ProcessAddress.done(code, whose.id(), "withdrawn"));
    } catch (Refused refused) {
      var again = page(whose, code, reason, Problems.of(refused));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  private ModelAndView page(Agency whose, String code, String reason, Problems problems) {
    var procedure =
        catalogue.latest(code, today()).orElseThrow(() -> new NotVisible("procedure " + code));
    var back = ProcessAddress.of(code, whose.id());
    var page =
        new WithdrawPage(
            procedure.name(),
            whose.bodyName(),
            List.of(
                new Option(ProcessAddress.list(whose.id()), t("process.title")),
                new Option(back, code)),
            back,
            ProcessAddress.withdraw(code, whose.id()),
            reason,
            problems);
    return new ModelAndView("process/withdraw", "page", page);
  }

  private Agency whose(Actor actor, @Nullable Long agency) {
    return owners.managed(actor, agency == null ? actor.agencyId() : agency);
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
