package vn.motcua.catalogue.use.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.process.ProcessOwners;
import vn.motcua.catalogue.use.DecideUse;
import vn.motcua.catalogue.use.UseKind;
import vn.motcua.catalogue.use.web.UsePages.Asked;
import vn.motcua.catalogue.use.web.UsePages.Outcome;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Publication and setting up of procedures, per agency. */
@Controller
@RequestMapping(UsePages.PATH)
class UseController {

  private final ProcessOwners owners;
  private final UsePages pages;
  private final DecideUse decide;
  private final Clock clock;

  UseController(ProcessOwners owners, UsePages pages, DecideUse decide, Clock clock) {
    this.owners = owners;
    this.pages = pages;
    this.decide = decide;
    this.clock = clock;
  }

  /** What a button does. */
  enum Act {
    PUBLISH(UseKind.PUBLISHED, true),
    UNPUBLISH(UseKind.PUBLISHED, false),
    SET_UP(UseKind.SET_UP, true),
    SUSPEND(UseKind.SET_UP, false);

    private final UseKind kind;
    private final boolean active;

    Act(UseKind kind, boolean active) {
      this.kind = kind;
      this.active = active;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Act> of(String key) {
      return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
    }
  }

  @GetMapping
  ModelAndView list(
      Actor actor,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String done) {
    var whose = owners.readable(actor, agency == null ? actor.agencyId() : agency);
    var words = Act.of(done).map(act -> t("use.done." + act)).orElse("");
    var outcome = new Outcome(words, "", Problems.NONE);
    return page(actor, whose, new Asked(q, field, state, after), outcome);
  }

  /**
   * @param codes the rows that are ticked
   * @param everything whether all the filters find is meant, instead of the ticked rows
   */
  @PostMapping
  ModelAndView perform(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(required = false) @Nullable List<String> codes,
      @RequestParam(defaultValue = "false") boolean everything,
      @RequestParam String act,
      @RequestParam(defaultValue = "") String reason) {
    var whose = owners.managed(actor, agency);
    var asked = new Asked(q, field, state, "");
    var meant = Act.of(act).orElseThrow(() -> new NotVisible("act " + act));
    var chosen =
        everything ? pages.codes(whose, asked, today()) : codes == null ? List.<String>of() : codes;
    try {
      decide.handle(actor, agency, chosen, meant.kind, meant.active, reason);
      return new ModelAndView(
          "redirect:" + UsePages.address(agency, asked) + "&done=" + meant.key());
    } catch (Refused refused) {
      var again = page(actor, whose, asked, new Outcome("", reason, Problems.of(refused)));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  private ModelAndView page(Actor actor, Agency whose, Asked asked, Outcome outcome) {
    var mayDecide = owners.mayChange(actor, whose);
    return new ModelAndView(
        "use/list", "page", pages.make(whose, asked, mayDecide, outcome, today()));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
