package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.recomputation.Recomputation;
import vn.motcua.dossier.recomputation.Recomputation.State;
import vn.motcua.dossier.recomputation.RecomputationCounts;
import vn.motcua.dossier.recomputation.RecomputationRow;
import vn.motcua.dossier.recomputation.RecomputeDueDates;
import vn.motcua.dossier.web.RecomputationPage.Form;
import vn.motcua.dossier.web.RecomputationPage.Row;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Draws recomputations of due dates. */
@Component
class RecomputationPages {

  static final String PATH = "/desk/due-dates";

  private static final int PAGE = 50;

  private final RecomputeDueDates recompute;
  private final Organisation organisation;
  private final Accounts accounts;
  private final Clock clock;

  RecomputationPages(
      RecomputeDueDates recompute, Organisation organisation, Accounts accounts, Clock clock) {
    this.recompute = recompute;
    this.organisation = organisation;
    this.accounts = accounts;
    this.clock = clock;
  }

  DueDatesPage all(Actor actor, @Nullable Long before) {
    var found = recompute.all(actor, before);
    var next = found.size() < PAGE ? null : PATH + "?before=" + found.getLast().id();
    return new DueDatesPage(
        agencies(actor),
        UUID.randomUUID().toString(),
        found.stream().map(this::row).toList(),
        next);
  }

  RecomputationPage one(
      Actor actor, long id, long after, String document, String reason, boolean earlier) {
    return one(actor, id, after, document, reason, earlier, Problems.NONE);
  }

  RecomputationPage one(
      Actor actor,
      long id,
      long after,
      String document,
      String reason,
      boolean earlier,
      Problems problems) {
    var found = recompute.get(actor, id);
    var counts = recompute.counts(actor, id);
    var rows = recompute.rows(actor, id, after, PAGE + 1);
    var shown = rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    var url = PATH + "/" + id;
    var nothing = found.state() == State.LISTED && counts.listed() == 0;
    var listed = found.state() != State.LISTING && !nothing;
    var form =
        found.state() == State.LISTED && counts.listed() > 0
            ? new Form(
                document, reason, earlier, counts.earlier(), UUID.randomUUID().toString(), problems)
            : null;
    return new RecomputationPage(
        t("recompute.one", Long.toString(id)),
        url,
        List.of(new Option(PATH, t("recompute.title"))),
        organisation.agency(found.agencyId()).name(),
        by(found.askedBy(), found.askedAt()),
        nothing ? t("recompute.state.nothing") : t("recompute.state." + found.state()),
        found.state().isAtWork(),
        nothing,
        listed ? t("recompute.counts", counts.listed(), counts.later(), counts.earlier()) : "",
        outcomes(found, counts),
        confirmed(found),
        found.document().isEmpty()
            ? ""
            : t("recompute.reasonShown", found.document(), found.reason()),
        rows(shown, found.state()),
        rows.size() > PAGE ? url + "?after=" + shown.getLast().dossierId() : null,
        form);
  }

  /** The rows with the words of the page, for the list that is taken along. */
  List<Row> rows(List<RecomputationRow> rows, State state) {
    var holders =
        accounts.colleagues(
            rows.stream()
                .map(RecomputationRow::holderId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return rows.stream().map(row -> row(row, state, holders)).toList();
  }

  private Row row(RecomputationRow row, State state, Map<Long, Colleague> holders) {
    var holder = row.holderId() == null ? null : holders.get(row.holderId());
    var outcome = row.outcome();
    return new Row(
        row.code(),
        "/desk/dossiers/" + row.code(),
        row.procedureName(),
        holder == null ? organisation.agency(row.agencyId()).name() : holder.fullName(),
        Vietnam.show(row.beforeAt()),
        Vietnam.show(row.afterAt()),
        difference(row),
        row.isEarlier(),
        outcome != null
            ? t("recompute.outcome." + outcome)
            : state == State.RUNNING ? t("recompute.outcome.none") : "");
  }

  /** {@code muộn hơn 8 giờ làm việc}; one decimal, as half-hours count. */
  private static String difference(RecomputationRow row) {
    if (row.minutes() == 0) {
      return t("recompute.same");
    }
    var figures = NumberFormat.getNumberInstance(Vietnam.LOCALE);
    figures.setMaximumFractionDigits(1);
    var hours = figures.format(Math.abs(row.minutes()) / 60.0);
    return t(row.isEarlier() ? "recompute.earlier" : "recompute.later", hours);
  }

  private DueDatesPage.Row row(Recomputation found) {
    return new DueDatesPage.Row(
        t("recompute.one", Long.toString(found.id())),
        PATH + "/" + found.id(),
        organisation.agency(found.agencyId()).name(),
        by(found.askedBy(), found.askedAt()),
        t("recompute.state." + found.state()),
        confirmed(found));
  }

  private List<Option> agencies(Actor actor) {
    var today = Vietnam.date(clock.instant());
    var own = organisation.existing(actor.agencyId()).stream();
    return Stream.concat(own, organisation.children(actor.agencyId(), today).stream())
        .filter(agency -> actor.may(Permission.DOSSIER_RECOMPUTE, agency.path()))
        .map(
            agency ->
                new Option(
                    Long.toString(agency.id()),
                    organisation.children(agency.id(), today).isEmpty()
                        ? agency.name()
                        : t("recompute.below", agency.name())))
        .toList();
  }

  private static String outcomes(Recomputation found, RecomputationCounts counts) {
    return found.confirmedAt() == null
        ? ""
        : t(
            "recompute.outcomes",
            counts.moved(),
            counts.kept(),
            counts.changedSince(),
            counts.calendarChanged(),
            counts.toDo());
  }

  private static String confirmed(Recomputation found) {
    var person = found.confirmedBy();
    var at = found.confirmedAt();
    return person == null || at == null ? "" : by(person.fullName(), at);
  }

  private static String by(String name, Instant at) {
    return t("recompute.by", name, Show.moment(at));
  }
}
