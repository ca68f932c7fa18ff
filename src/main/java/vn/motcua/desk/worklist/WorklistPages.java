package vn.motcua.desk.worklist;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistCounts;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.shared.Actor;
import vn.motcua.shared.StandIn;

/** Makes the page of a worklist. */
@Component
class WorklistPages {

  /** Rows of a page. */
  static final int ROWS = 50;

  /** Matches of a filter are counted up to here; beyond, the page says "more than". */
  private static final int COUNTED = 1000;

  private static final Set<Worklist> TABS =
      EnumSet.of(
          Worklist.OPEN,
          Worklist.MINE,
          Worklist.OVERDUE,
          Worklist.SOON,
          Worklist.TO_ACCEPT,
          Worklist.IN_PROGRESS,
          Worklist.TO_SIGN,
          Worklist.AWAITING_SUPPLEMENT,
          Worklist.TO_RETURN,
          Worklist.INTERLINKED,
          Worklist.ELSEWHERE,
          Worklist.HANDLED,
          Worklist.TAKEN_OVER,
          Worklist.CLOSED);

  private final Dossiers dossiers;
  private final DeskCounts deskCounts;
  private final WorklistRows rows;
  private final FilterChoices choices;
  private final Clock clock;

  WorklistPages(
      Dossiers dossiers,
      DeskCounts deskCounts,
      WorklistRows rows,
      FilterChoices choices,
      Clock clock) {
    this.dossiers = dossiers;
    this.deskCounts = deskCounts;
    this.rows = rows;
    this.choices = choices;
    this.clock = clock;
  }

  /**
   * @param sought words searched for
   */
  WorklistPage page(
      Actor actor, Worklist list, Sought sought, WorklistFilter filter, @Nullable String cursor) {
    var query = query(list, sought, filter, cursor);
    var slice = dossiers.list(actor, query);
    var groups = groups(list);
    var counts = deskCounts.of(actor, groups);
    var shown = rows.of(slice.items());
    var next = slice.next();
    return new WorklistPage(
        t("desk.list." + list.key()),
        list.key(),
        order(list),
        tabs(groups, list, sought, filter, counts),
        choices.bar(actor, list, filter),
        sought,
        shown,
        agencyCode(shown),
        summary(actor, query, filter, counts, shown.size()),
        cursor == null ? null : WorklistAddress.of(list, sought, filter, null),
        next == null ? null : WorklistAddress.of(list, sought, filter, next),
        BulkAct.openTo(actor, slice.items(), clock.instant()),
        wrong(filter),
        t("desk.list.printed", Show.moment(clock.instant()), actor.fullName()),
        list == Worklist.MINE
            ? actor.standsInFor().stream().map(StandIn::fullName).collect(Collectors.joining(", "))
            : "");
  }

  private static String order(Worklist list) {
    if (list.isByCalls()) {
      return t("desk.list.order.calls");
    }
    return list.isHistory() ? t("desk.list.order.newest") : t("desk.list.order");
  }

  private static WorklistQuery query(
      Worklist list, Sought sought, WorklistFilter filter, @Nullable String cursor) {
    return new WorklistQuery(
        list,
        sought.text(),
        null,
        filter.procedure().isEmpty() ? null : filter.procedure(),
        filter.field().isEmpty() ? null : filter.field(),
        filter.channel(),
        filter.holder(),
        filter.receivedFrom(),
        filter.receivedTo(),
        filter.dueTo(),
        new WorklistQuery.Finish(filter.finishedFrom(), filter.finishedTo(), filter.timeliness()),
        filter.agency(),
        cursor,
        ROWS);
  }

  private static List<Worklist> groups(Worklist list) {
    var groups = new ArrayList<>(TABS);
    if (!groups.contains(list)) {
      groups.addFirst(list);
    }
    return groups;
  }

  private static List<Tab> tabs(
      List<Worklist> groups,
      Worklist list,
      Sought sought,
      WorklistFilter filter,
      WorklistCounts counts) {
    return groups.stream()
        .map(
            each ->
                new Tab(
                    t("desk.tab." + each.key()),
                    each.isHistory() ? null : counts.shown(each),
                    WorklistAddress.of(each, sought, filter, null),
                    each == list))
        .toList();
  }

  private String summary(
      Actor actor, WorklistQuery query, WorklistFilter filter, WorklistCounts counts, int shown) {
    var list = query.list();
    if (!filter.isSet() && query.text().isEmpty() && !list.isHistory()) {
      return t("desk.list.summary", shown, counts.shown(list));
    }
    var matching = dossiers.matching(actor, query, COUNTED + 1);
    var words =
        matching > COUNTED ? t("desk.list.more", Show.number(COUNTED)) : Show.number(matching);
    return list.isHistory()
        ? t("desk.list.summary", shown, words)
        : t("desk.list.matching", shown, words, counts.shown(list));
  }

  /** The conditions that could not be read, in words; empty when all could. */
  private static String wrong(WorklistFilter filter) {
    return WorklistFilter.NAMES.stream()
        .filter(filter.malformed()::containsKey)
        .map(name -> t("desk.filter.name." + name))
        .collect(Collectors.joining(", "));
  }

  /** What all codes begin with, or empty. */
  private static String agencyCode(List<WorklistRow> rows) {
    var different = rows.stream().map(WorklistRow::agencyCode).distinct().limit(2).toList();
    return different.size() == 1 ? Objects.requireNonNull(different.getFirst()) : "";
  }
}
