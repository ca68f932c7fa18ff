package vn.motcua.catalogue.change.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ChannelLimit;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.change.ChangeProcedure;
import vn.motcua.catalogue.change.DraftText;
import vn.motcua.catalogue.change.ProcedureDraft;
import vn.motcua.catalogue.change.ProcedureDraft.LimitDraft;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Gives a procedure a new version. */
@Controller
@RequestMapping("/desk/procedures/{code}/edit")
class ChangeProcedurePages {

  private final StoredCatalogue catalogue;
  private final ChangeProcedure change;
  private final Clock clock;

  ChangeProcedurePages(StoredCatalogue catalogue, ChangeProcedure change, Clock clock) {
    this.catalogue = catalogue;
    this.change = change;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView open(Actor actor, @PathVariable String code) {
    actor.require(Permission.CATALOGUE_MANAGE, actor.agencyPath());
    var newest = newest(code);
    return page(newest, DraftText.of(newest, today().toString()), Problems.NONE);
  }

  @PostMapping
  ModelAndView perform(
      Actor actor,
      @PathVariable String code,
      @RequestParam int version,
      @RequestParam Map<String, String> fields) {
    var typed = read(fields);
    try {
      change.handle(actor, code, version, typed);
      return new ModelAndView("redirect:/desk/procedures/" + code + "?done=changed");
    } catch (Refused refused) {
      var again = page(newest(code), typed, Problems.of(refused));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  private static ProcedureDraft read(Map<String, String> fields) {
    var limits = new EnumMap<Channel, LimitDraft>(Channel.class);
    for (var channel : Channel.values()) {
      limits.put(
          channel,
          new LimitDraft(text(fields, "limit." + channel), text(fields, "unit." + channel)));
    }
    return new ProcedureDraft(
        text(fields, "name"),
        limits,
        text(fields, "papers"),
        text(fields, "fees"),
        text(fields, "results"),
        text(fields, "legalBasis"),
        text(fields, "decision"),
        text(fields, "from"));
  }

  private static String text(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }

  private ModelAndView page(Procedure newest, ProcedureDraft draft, Problems problems) {
    var units =
        Stream.concat(
                Stream.of(new Option("", t("catalogue.unknown"))),
                Arrays.stream(LimitUnit.values())
                    .map(unit -> new Option(unit.name(), t("change.unit." + unit))))
            .toList();
    var page =
        new ChangePage(
            newest.code(),
            newest.name(),
            newest.version(),
            draft,
            List.copyOf(units),
            newest.timeLimits().stream().anyMatch(ChannelLimit::supplemented),
            problems);
    return new ModelAndView("catalogue/change", "page", page);
  }

  private Procedure newest(String code) {
    return catalogue.versions(code).stream()
        .max(Comparator.comparingInt(Procedure::version))
        .filter(procedure -> procedure.validTo() == null)
        .orElseThrow(() -> new NotVisible("procedure in force " + code));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
