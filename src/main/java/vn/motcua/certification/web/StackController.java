package vn.motcua.certification.web;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.lane.DropWaiting;
import vn.motcua.certification.lane.SignWaiting;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.store.EntryQueries;
import vn.motcua.certification.web.StackPage.Outcome;
import vn.motcua.certification.web.StackPage.Pile;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Status;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;

/** The leaders' stack: what was taken in at the counter and waits for a signature and a number. */
@Controller
@RequestMapping("/desk/certification/stack")
class StackController {

  private static final int LINES = 200;
  private static final int MOST_SIGNED = 100;
  private static final int UNPROCESSABLE = 422;

  private final EntryQueries entries;
  private final Dossiers dossiers;
  private final SignWaiting sign;
  private final DropWaiting drop;
  private final Organisation organisation;

  StackController(
      EntryQueries entries,
      Dossiers dossiers,
      SignWaiting sign,
      DropWaiting drop,
      Organisation organisation) {
    this.entries = entries;
    this.dossiers = dossiers;
    this.sign = sign;
    this.drop = drop;
    this.organisation = organisation;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    model.addAttribute("page", page(actor, List.of(), Problems.NONE));
    return "certification/stack";
  }

  /** Signs those ticked, each for itself, in the order of the stack. */
  @PostMapping("/sign")
  String sign(
      Actor actor, @RequestParam(required = false) @Nullable List<String> pick, Model model) {
    actor.require(Permission.DOSSIER_APPROVE, actor.agencyPath(), BookKind.FIELD);
    var outcomes = new ArrayList<Outcome>();
    for (var code : pick == null ? List.<String>of() : pick) {
      if (outcomes.size() < MOST_SIGNED) {
        outcomes.add(signed(actor, code));
      }
    }
    model.addAttribute("page", page(actor, outcomes, Problems.NONE));
    return "certification/stack";
  }

  /** Gives papers back unsigned. */
  @PostMapping("/{code}/drop")
  String drop(
      Actor actor,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletResponse response) {
    try {
      drop.handle(actor, parse(code), reason);
      return "redirect:/desk/certification/stack";
    } catch (Refused refused) {
      response.setStatus(UNPROCESSABLE);
      model.addAttribute("page", page(actor, List.of(), Problems.of(refused)));
      return "certification/stack";
    }
  }

  private Outcome signed(Actor actor, String typed) {
    try {
      return new Outcome(typed, true, sign.handle(actor, parse(typed)));
    } catch (Refused refused) {
      return new Outcome(typed, false, Problems.of(refused).all().getFirst().words());
    } catch (StaleVersion stale) {
      return new Outcome(typed, false, t("certification.stack.changed"));
    } catch (Denied | NotVisible notTheirs) {
      return new Outcome(typed, false, t("certification.stack.notYours"));
    }
  }

  private static DossierCode parse(String code) {
    return DossierCode.parse(code).orElseThrow(() -> new NotVisible("dossier"));
  }

  private StackPage page(Actor actor, List<Outcome> outcomes, Problems problems) {
    actor.require(Permission.REGISTER_READ, actor.agencyPath(), BookKind.FIELD);
    var waiting = entries.waiting(actor, actor.agencyId(), LINES + 1);
    var piles =
        waiting.stream()
            .limit(LINES)
            .collect(
                Collectors.groupingBy(Entry::dossier, LinkedHashMap::new, Collectors.toList()));
    var states =
        dossiers.lines(actor, piles.keySet()).stream()
            .collect(Collectors.toMap(DossierLine::code, DossierLine::status));
    return new StackPage(
        organisation.agency(actor.agencyId()).name(),
        piles.entrySet().stream()
            .map(pile -> pile(pile.getKey(), pile.getValue(), states))
            .toList(),
        waiting.size() > LINES,
        entries.waitingApart(actor.agencyId()).electronic(),
        actor.may(Permission.DOSSIER_APPROVE, actor.agencyPath(), BookKind.FIELD),
        actor.may(Permission.DOSSIER_RECEIVE, actor.agencyPath(), BookKind.FIELD),
        outcomes,
        problems);
  }

  private static Pile pile(DossierCode code, List<Entry> lines, Map<DossierCode, Status> states) {
    var state = states.getOrDefault(code, Status.RECEIVED);
    var first = lines.getFirst();
    return new Pile(
        code.value(),
        first.fullName(),
        t(first.kind().messageKey()),
        lines.stream()
            .map(line -> line.line().paper() + " · " + LanePages.count(line.line()))
            .toList(),
        state == Status.RECEIVED ? "" : t(state.messageKey()));
  }
}
