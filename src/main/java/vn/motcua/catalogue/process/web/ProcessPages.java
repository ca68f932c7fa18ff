package vn.motcua.catalogue.process.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.ProcessUse;
import vn.motcua.catalogue.process.Standing;
import vn.motcua.catalogue.process.Standings;
import vn.motcua.catalogue.process.StepDifference;
import vn.motcua.catalogue.store.ProcessQueries;
import vn.motcua.catalogue.store.ProcessVersion;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Makes the page of one process: its steps, what differs, its history. */
@Component
class ProcessPages {

  private final Standings standings;
  private final ProcessQueries queries;
  private final ProcessUse use;
  private final ProcessWords words;
  private final Organisation organisation;

  ProcessPages(
      Standings standings,
      ProcessQueries queries,
      ProcessUse use,
      ProcessWords words,
      Organisation organisation) {
    this.standings = standings;
    this.queries = queries;
    this.use = use;
    this.words = words;
    this.organisation = organisation;
  }

  /**
   * @param version of the agency to show; null = the one dossiers get today
   * @param done what was just done, in words
   */
  ProcessPage make(
      Agency agency,
      Procedure procedure,
      @Nullable Integer version,
      boolean mayChange,
      String done,
      LocalDate today) {
    var standing = standings.of(agency, procedure, today);
    var history = queries.history(procedure.code(), agency.id());
    var shown = version == null ? standing.followed() : published(history, version);
    var steps = version == null || shown == null ? standing.steps() : queries.steps(shown.id());
    var isOwn = shown != null && shown.agencyId() == agency.id();
    var own = standing.own();
    var code = procedure.code();
    var toCome = history.stream().anyMatch(one -> one.isToCome(today));
    return new ProcessPage(
        code,
        procedure.name(),
        agency.bodyName(),
        List.of(new Option(ProcessAddress.list(agency.id()), t("process.title"))),
        source(shown),
        version != null && (own == null || own.version() != version),
        ProcessAddress.of(code, agency.id()),
        isOwn ? basis(standing) : "",
        isOwn ? compared(standing.inherited(), steps) : plain(steps),
        ProcessStep.totalHours(steps) == 0 ? "" : t("process.hours", ProcessStep.totalHours(steps)),
        ProcessWords.measures(steps, procedure),
        history(history, agency, today, shown),
        ProcessAddress.document(code, agency.id(), version),
        done,
        draft(standing.draft()),
        mayChange ? ProcessAddress.edit(code, agency.id()) : null,
        own != null,
        mayChange && (own != null || toCome) ? ProcessAddress.withdraw(code, agency.id()) : null);
  }

  static ProcessVersion published(List<ProcessVersion> history, int version) {
    return history.stream()
        .filter(one -> one.version() == version && !one.isDraft())
        .findFirst()
        .orElseThrow(() -> new NotVisible("process version " + version));
  }

  String source(@Nullable ProcessVersion shown) {
    var from = shown == null ? null : shown.effectiveFrom();
    return shown == null || from == null
        ? t("process.from.template")
        : t(
            "process.from.agency",
            organisation.agency(shown.agencyId()).bodyName(),
            shown.version(),
            Vietnam.show(from));
  }

  private String basis(Standing standing) {
    var above = standing.above();
    return above == null
        ? t("process.basis.template")
        : t(
            "process.basis.agency",
            organisation.agency(above.agencyId()).bodyName(),
            above.version());
  }

  private List<ProcessPage.Line> plain(List<ProcessStep> steps) {
    return steps.stream().map(step -> line(step, StepDifference.Kind.SAME, "")).toList();
  }

  private List<ProcessPage.Line> compared(List<ProcessStep> before, List<ProcessStep> after) {
    var lines = new ArrayList<ProcessPage.Line>();
    for (var difference : StepDifference.between(before, after)) {
      var old = difference.before();
      var fresh = difference.after();
      if (fresh != null) {
        lines.add(line(fresh, difference.kind(), old == null ? "" : words.was(old, fresh)));
      } else if (old != null) {
        lines.add(line(old, StepDifference.Kind.REMOVED, ""));
      }
    }
    return lines;
  }

  private ProcessPage.Line line(ProcessStep step, StepDifference.Kind kind, String was) {
    return new ProcessPage.Line(
        kind,
        kind == StepDifference.Kind.REMOVED ? "" : Integer.toString(step.number()),
        step.name(),
        step.kind().hasParticipants() ? t("process.kind." + step.kind()) : "",
        ProcessWords.role(step),
        words.unit(step.unit()),
        ProcessWords.hours(step.workingHours()),
        words.participants(step),
        was);
  }

  private List<ProcessPage.Past> history(
      List<ProcessVersion> history,
      Agency agency,
      LocalDate today,
      @Nullable ProcessVersion shown) {
    var published = history.stream().filter(one -> !one.isDraft()).toList();
    var running = use.running(published.stream().map(ProcessVersion::id).toList());
    return published.stream()
        .map(
            one ->
                new ProcessPage.Past(
                    one.version(),
                    state(one, today),
                    one.inForceOn(today),
                    period(one),
                    who(one),
                    one.withdrawnReason() == null ? one.note() : one.withdrawnReason(),
                    running(running, one),
                    ProcessAddress.version(one.procedureCode(), agency.id(), one.version()),
                    shown != null && shown.id() == one.id()))
        .toList();
  }

  private static String running(Map<Long, Integer> running, ProcessVersion version) {
    var count = running.getOrDefault(version.id(), 0);
    var figure = Show.number(count);
    return count < ProcessUse.MOST ? figure : t("process.running.more", figure);
  }

  private static String state(ProcessVersion version, LocalDate today) {
    if (version.inForceOn(today)) {
      return t("process.version.inforce");
    }
    if (version.isToCome(today)) {
      return t("process.version.tocome");
    }
    return version.status() == ProcessVersion.Status.WITHDRAWN
        ? t("process.version.withdrawn")
        : t("process.version.replaced");
  }

  private static String period(ProcessVersion version) {
    var from = version.effectiveFrom();
    var end = version.endedOn();
    if (from == null) {
      return "";
    }
    if (end == null) {
      return t("catalogue.since", Vietnam.show(from));
    }
    return end.equals(from)
        ? t("process.never", Vietnam.show(from))
        : t("catalogue.period", Vietnam.show(from), Vietnam.show(end.minusDays(1)));
  }

  private static String who(ProcessVersion version) {
    var at = version.publishedAt();
    var by = version.publishedBy();
    var published = at == null || by == null ? "" : t("process.published", by, Vietnam.show(at));
    var withdrawnAt = version.withdrawnAt();
    var withdrawnBy = version.withdrawnBy();
    return withdrawnAt == null || withdrawnBy == null
        ? published
        : t("process.withdrawn", published, withdrawnBy, Vietnam.show(withdrawnAt));
  }

  private static String draft(@Nullable ProcessVersion draft) {
    return draft == null
        ? ""
        : t("process.draft.by", draft.draftedBy(), Vietnam.show(draft.draftedAt()));
  }
}
