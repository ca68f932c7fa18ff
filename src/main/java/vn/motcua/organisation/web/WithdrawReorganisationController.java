package vn.motcua.organisation.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.WithdrawReorganisation;
import vn.motcua.organisation.WithdrawReorganisation.Plan;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Withdraws what was planned for an agency, before its day. */
@Controller
@RequestMapping("/desk/organisation/{id:\\d{1,18}}/reorganise/withdraw")
class WithdrawReorganisationController {

  private final WithdrawReorganisation withdraw;
  private final Organisation organisation;

  WithdrawReorganisationController(WithdrawReorganisation withdraw, Organisation organisation) {
    this.withdraw = withdraw;
    this.organisation = organisation;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable long id) {
    return draw(actor, id, "", Problems.NONE);
  }

  @PostMapping
  ModelAndView perform(
      Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
    try {
      withdraw.handle(actor, id, reason);
      return new ModelAndView("redirect:/desk/organisation/" + id + "?done=withdrawn");
    } catch (Refused refused) {
      var page = draw(actor, id, reason, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView draw(Actor actor, long id, String reason, Problems problems) {
    var agency = organisation.existing(id).orElseThrow(() -> new NotVisible("agency " + id));
    var plan = withdraw.plan(agency).orElseThrow(() -> new NotVisible("plan for agency " + id));
    if (!WithdrawReorganisation.mayWithdraw(actor, plan)) {
      throw new Denied(Permission.ORGANISATION_MANAGE);
    }
    return new ModelAndView("organisation/withdraw", "page", page(agency, plan, reason, problems));
  }

  private static WithdrawalPage page(Agency agency, Plan plan, String reason, Problems problems) {
    var back = "/desk/organisation/" + agency.id();
    return new WithdrawalPage(
        List.of(
            new Option("/desk/organisation", t("organisation.title")),
            new Option(back, agency.name())),
        back,
        links(plan.predecessors()),
        links(plan.successors()),
        Vietnam.show(plan.on()),
        reason,
        problems);
  }

  private static List<Option> links(List<Agency> agencies) {
    return agencies.stream()
        .map(each -> new Option("/desk/organisation/" + each.id(), each.name()))
        .toList();
  }
}
