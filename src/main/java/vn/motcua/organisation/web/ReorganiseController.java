package vn.motcua.organisation.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Reorganisation.Kind;
import vn.motcua.organisation.Reorganise;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Merges, splits and renames agencies on the desk. */
@Controller
@RequestMapping("/desk/organisation/{id:\\d{1,18}}/reorganise/{kind:merge|split|rename}")
class ReorganiseController {

  private final Reorganise reorganise;
  private final ReorganisePages pages;
  private final Organisation organisation;
  private final Idempotency idempotency;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReorganiseController(
      Reorganise reorganise,
      ReorganisePages pages,
      Organisation organisation,
      Idempotency idempotency,
      TransactionTemplate transaction,
      Clock clock) {
    this.reorganise = reorganise;
    this.pages = pages;
    this.organisation = organisation;
    this.idempotency = idempotency;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A renamed unit keeps its code unless another is typed. */
  @GetMapping
  ModelAndView show(Actor actor, @PathVariable long id, @PathVariable String kind) {
    var agency = reorganisable(actor, id);
    var asked = kind(kind);
    var code = asked == Kind.RENAME && agency.code() != null ? agency.code() : "";
    var tomorrow = Vietnam.date(clock.instant()).plusDays(1).toString();
    return draw(
        agency, new ReorganiseForm(asked, Map.of("on", tomorrow, "code1", code)), Problems.NONE);
  }

  @PostMapping
  ModelAndView perform(
      Actor actor,
      @PathVariable long id,
      @PathVariable String kind,
      @RequestParam Map<String, String> typed) {
    var agency = reorganisable(actor, id);
    var form = new ReorganiseForm(kind(kind), typed);
    try {
      var asked = form.asked(id);
      if (!form.text("preview").isEmpty()) {
        return new ModelAndView(
            "organisation/reorganise", "page", pages.preview(agency, form, asked));
      }
      transaction.executeWithoutResult(
          status ->
              idempotency.once(
                  actor.accountId(),
                  form.text("idempotencyKey"),
                  "reorganise " + asked,
                  () -> {
                    reorganise.handle(actor, asked);
                    return Long.toString(id);
                  }));
      return new ModelAndView("redirect:/desk/organisation/" + id + "?done=reorganise");
    } catch (Refused refused) {
      var page = draw(agency, form, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView draw(Agency agency, ReorganiseForm form, Problems problems) {
    return new ModelAndView("organisation/reorganise", "page", pages.page(agency, form, problems));
  }

  private Agency reorganisable(Actor actor, long id) {
    var agency = organisation.existing(id).orElseThrow(() -> new NotVisible("agency " + id));
    if (!Reorganise.mayReorganise(actor, agency)) {
      throw new Denied(Permission.ORGANISATION_MANAGE);
    }
    return agency;
  }

  private static Kind kind(String key) {
    return Kind.valueOf(key.toUpperCase(Locale.ROOT));
  }
}
