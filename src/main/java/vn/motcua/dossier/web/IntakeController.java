package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.draft.Drafts;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/**
 * The counter: one form, saved as it is typed; one Enter numbers, dates, prints and opens the next.
 */
@Controller
@RequestMapping("/desk/intake")
class IntakeController {

  private static final String FORM = "intake";
  private static final int UNPROCESSABLE = 422;
  private static final int MOST_FIELDS = 400;
  private static final int LONGEST_FIELD = 4000;

  private final IntakeDecision decision;
  private final IntakePages pages;
  private final Drafts drafts;
  private final Dossiers dossiers;
  private final Organisation organisation;

  IntakeController(
      IntakeDecision decision,
      IntakePages pages,
      Drafts drafts,
      Dossiers dossiers,
      Organisation organisation) {
    this.decision = decision;
    this.pages = pages;
    this.drafts = drafts;
    this.dossiers = dossiers;
    this.organisation = organisation;
  }

  /** The form, with what was typed before and not saved. */
  @GetMapping
  String show(Actor actor, @RequestParam(required = false) @Nullable String saved, Model model) {
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath());
    var form = draft(actor);
    var done =
        saved == null ? null : pages.saved(dossiers.get(actor, DossierPageController.code(saved)));
    model.addAttribute("page", pages.page(actor, form, done, Problems.NONE));
    return "dossier/intake";
  }

  /** Procedures while typing. */
  @GetMapping("/procedures")
  String procedures(Actor actor, @RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("found", pages.find(actor, q));
    model.addAttribute("q", q);
    return "dossier/found";
  }

  /** What the person being typed in already has under way; sent as a form, for it names people. */
  @PostMapping("/duplicates")
  String duplicates(Actor actor, @RequestParam Map<String, String> typed, Model model) {
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath());
    model.addAttribute("notice", pages.notice(actor, new IntakeForm(fields(typed)), Problems.NONE));
    return "dossier/duplicates";
  }

  /** What that person gave before of the papers asked for. */
  @PostMapping("/known-papers")
  String known(Actor actor, @RequestParam Map<String, String> typed, Model model) {
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath());
    model.addAttribute("known", pages.known(new IntakeForm(fields(typed)), Problems.NONE));
    return "dossier/known-papers";
  }

  /** What the dossier being typed costs. */
  @PostMapping("/fee")
  String fee(Actor actor, @RequestParam Map<String, String> typed, Model model) {
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath());
    model.addAttribute("fee", pages.fee(actor, new IntakeForm(fields(typed))));
    return "dossier/fee-total";
  }

  /** Keeps what is being typed. */
  @PostMapping("/draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keep(Actor actor, @RequestParam Map<String, String> typed) {
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath());
    var form = new IntakeForm(fields(typed));
    drafts.save(actor.accountId(), FORM, form.typed());
  }

  /** Another procedure for the same person; everything typed stays. */
  @PostMapping("/choose")
  String choose(Actor actor, @RequestParam Map<String, String> typed, @RequestParam String choose) {
    actor.require(Permission.DOSSIER_RECEIVE, actor.agencyPath());
    var kept = new HashMap<>(fields(typed));
    // who agreed did so for the procedure there was
    kept.keySet()
        .removeIf(
            name ->
                name.startsWith("papers.")
                    || name.startsWith("fee.")
                    || name.equals(PaperCounts.CONSENT));
    kept.put("procedure", choose);
    drafts.save(actor.accountId(), FORM, kept);
    return "redirect:/desk/intake";
  }

  /** Throws away what was typed. */
  @PostMapping("/clear")
  String clear(Actor actor) {
    drafts.delete(actor.accountId(), FORM);
    return "redirect:/desk/intake";
  }

  /** Takes the dossier in, or turns it away with the form that says why. */
  @PostMapping
  String save(
      Actor actor,
      @RequestParam Map<String, String> typed,
      Model model,
      HttpServletResponse response) {
    var form = new IntakeForm(fields(typed));
    var agency = organisation.agency(actor.agencyId());
    try {
      var intake =
          form.intake(
              Objects.requireNonNullElse(
                  agency.code(), Objects.requireNonNullElse(agency.gsoCode(), "")));
      Dossier dossier =
          decision.perform(
              actor, intake, form.wanted(), form.at("decision"), form.key(), form.at("reason"));
      drafts.delete(actor.accountId(), FORM);
      return "redirect:/desk/intake?saved=" + dossier.code();
    } catch (Refused refused) {
      response.setStatus(UNPROCESSABLE);
      drafts.save(actor.accountId(), FORM, form.typed());
      model.addAttribute("page", pages.page(actor, form, null, Problems.of(refused)));
      return "dossier/intake";
    }
  }

  private IntakeForm draft(Actor actor) {
    return drafts
        .find(actor.accountId(), FORM)
        .map(IntakeForm::new)
        .orElseGet(() -> new IntakeForm(Map.of("idempotencyKey", UUID.randomUUID().toString())));
  }

  /** Only fields of the form, bounded; the form token is no part of a draft. */
  private static Map<String, String> fields(Map<String, String> typed) {
    var fields = new HashMap<String, String>();
    typed.forEach(
        (name, value) -> {
          if (!name.startsWith("_")
              && !name.equals("choose")
              && fields.size() < MOST_FIELDS
              && name.length() < 60) {
            fields.put(
                name, value.length() > LONGEST_FIELD ? value.substring(0, LONGEST_FIELD) : value);
          }
        });
    fields.putIfAbsent("idempotencyKey", UUID.randomUUID().toString());
    return fields;
  }
}
