package vn.motcua.desk.worklist;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ColleagueWords;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.LateCauseWords;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Role;

/** Makes the preview of an act on several dossiers: what would happen to which, and why not. */
@Component
class BulkPages {

  private final Dossiers dossiers;
  private final WorklistRows rows;
  private final Accounts accounts;
  private final ColleagueWords colleagueWords;
  private final Clock clock;

  BulkPages(
      Dossiers dossiers,
      WorklistRows rows,
      Accounts accounts,
      ColleagueWords colleagueWords,
      Clock clock) {
    this.dossiers = dossiers;
    this.rows = rows;
    this.accounts = accounts;
    this.colleagueWords = colleagueWords;
    this.clock = clock;
  }

  BulkPage page(
      Actor actor, BulkAct act, List<Pick> picks, String list, BulkForm form, Problems problems) {
    var lines = dossiers.lines(actor, picks.stream().map(Pick::code).toList());
    var byCode = lines.stream().collect(Collectors.toMap(line -> line.code(), each -> each));
    var shown =
        rows.of(lines).stream().collect(Collectors.toMap(WorklistRow::code, Function.identity()));
    var preview =
        picks.stream()
            .map(pick -> line(actor, act, pick, byCode.get(pick.code()), shown))
            .sorted(Comparator.comparing(line -> !line.isReady()))
            .toList();
    return new BulkPage(
        act,
        preview,
        people(actor, act),
        act == BulkAct.NAME_CAUSE ? LateCauseWords.options() : List.of(),
        form,
        list,
        problems);
  }

  private BulkPage.Line line(
      Actor actor,
      BulkAct act,
      Pick pick,
      @Nullable DossierLine line,
      Map<String, WorklistRow> shown) {
    var code = pick.code().value();
    var row = shown.get(code);
    return line == null || row == null
        ? new BulkPage.Line(code, pick.value(), "", "", "", t("desk.bulk.notVisible"))
        : new BulkPage.Line(
            code,
            pick.value(),
            row.procedure(),
            row.applicant(),
            row.step(),
            hindrance(actor, act, pick, line));
  }

  private String hindrance(Actor actor, BulkAct act, Pick pick, DossierLine line) {
    if (line.version() != pick.version()) {
      return t("desk.bulk.stale", t(line.status().messageKey()));
    }
    if (Transitions.after(line.status(), act.action()).isEmpty()) {
      return t("desk.bulk.unlawful", t(line.status().messageKey()));
    }
    if (act == BulkAct.NAME_CAUSE && !line.isLate(clock.instant())) {
      return t("refusal.DOSSIER_NOT_LATE");
    }
    if (!dossiers.actions(actor, dossiers.get(actor, line.code())).contains(act.action())) {
      return t("desk.bulk.denied");
    }
    return act == BulkAct.ACCEPT ? missing(actor, line) : "";
  }

  /** What keeps a dossier from being accepted: required papers that were not handed in. */
  private String missing(Actor actor, DossierLine line) {
    var names = dossiers.missingPapers(actor, line.code());
    return names.isEmpty() ? "" : t("desk.bulk.papers", String.join("; ", names));
  }

  /** A leader gives to anybody of the agency, a unit head to the own department. */
  private List<Option> people(Actor actor, BulkAct act) {
    if (act != BulkAct.ASSIGN) {
      return List.of();
    }
    var department = actor.holds(Role.LEADER) ? null : actor.departmentId();
    var colleagues = accounts.whoMay(Permission.DOSSIER_PROCESS, actor.agencyId(), department);
    return Stream.concat(
            Stream.of(new Option("", t("desk.bulk.to.none"))),
            colleagueWords.options(colleagues).stream())
        .toList();
  }
}
