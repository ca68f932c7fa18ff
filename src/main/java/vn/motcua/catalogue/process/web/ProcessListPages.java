package vn.motcua.catalogue.process.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.process.Standing;
import vn.motcua.catalogue.process.Standings;
import vn.motcua.catalogue.store.ProcessVersion;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.Vietnam;

/** Makes the list of processes; the catalogue is small, so the states are found by looking. */
@Component
class ProcessListPages {

  private static final int ROWS = 50;
  private static final int LONGEST_QUERY = 200;

  private final StoredCatalogue catalogue;
  private final Standings standings;
  private final Organisation organisation;

  ProcessListPages(StoredCatalogue catalogue, Standings standings, Organisation organisation) {
    this.catalogue = catalogue;
    this.standings = standings;
    this.organisation = organisation;
  }

  /** The filters of an address; empty = not set. */
  record Asked(String q, String field, String state, String after) {}

  ProcessListPage make(Agency agency, boolean elsewhere, Asked asked, LocalDate today) {
    var query = asked.q().strip();
    var typed = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    var all = standings.of(agency, catalogue.all(typed, asked.field(), "", today), today);
    var state = ProcessState.of(asked.state());
    var found = all.stream().filter(one -> state.isEmpty() || state.get().holds(one)).toList();
    var start = start(found, asked.after());
    var end = Math.min(found.size(), start + ROWS);
    var key = state.map(ProcessState::key).orElse("");
    return new ProcessListPage(
        agency.id(),
        agency.bodyName(),
        elsewhere,
        typed,
        asked.field(),
        key,
        catalogue.fields(today).stream().map(field -> new Option(field, field)).toList(),
        Arrays.stream(ProcessState.values())
            .map(one -> new Option(one.key(), t("process.state." + one)))
            .toList(),
        figures(agency, all, typed, asked.field()),
        found.subList(start, end).stream().map(one -> row(agency, one)).toList(),
        found.size(),
        start == 0 ? null : ProcessAddress.list(agency.id(), typed, asked.field(), key, ""),
        end == found.size()
            ? null
            : ProcessAddress.list(
                agency.id(), typed, asked.field(), key, found.get(end - 1).procedure().code()));
  }

  private static int start(List<Standing> found, String after) {
    for (var i = 0; i < found.size() && !after.isEmpty(); i++) {
      if (found.get(i).procedure().code().equals(after)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<ProcessListPage.Figure> figures(
      Agency agency, List<Standing> all, String query, String field) {
    return Arrays.stream(ProcessState.values())
        .map(
            state -> {
              var count = (int) all.stream().filter(state::holds).count();
              return new ProcessListPage.Figure(
                  t("process.state." + state),
                  count,
                  ProcessAddress.list(agency.id(), query, field, state.key(), ""),
                  state == ProcessState.OVER && count > 0);
            })
        .toList();
  }

  private ProcessListPage.Row row(Agency agency, Standing standing) {
    var procedure = standing.procedure();
    var followed = standing.followed();
    var hours = ProcessStep.totalHours(standing.steps());
    var differences = standing.differences();
    return new ProcessListPage.Row(
        procedure.code(),
        procedure.shortName(),
        procedure.name(),
        ProcessAddress.of(procedure.code(), agency.id()),
        source(standing),
        standing.own() != null,
        since(followed),
        differences == 0 ? "" : t("process.differs", differences),
        standing.draft() != null,
        hours == 0 ? "" : t("process.hours", hours),
        standing.isOverLimit());
  }

  private String source(Standing standing) {
    var above = standing.above();
    return switch (standing.source()) {
      case OWN -> t("process.source.own");
      case TEMPLATE -> t("process.source.template");
      case INHERITED ->
          t(
              "process.source.inherited",
              above == null ? "" : organisation.agency(above.agencyId()).name());
    };
  }

  private static String since(@Nullable ProcessVersion version) {
    var from = version == null ? null : version.effectiveFrom();
    return from == null || version == null
        ? ""
        : t("process.since", version.version(), Vietnam.show(from));
  }
}
