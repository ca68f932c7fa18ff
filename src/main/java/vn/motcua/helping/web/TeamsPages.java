package vn.motcua.helping.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.helping.Assistance;
import vn.motcua.helping.store.AssistanceStore;
import vn.motcua.helping.store.HelpQueries;
import vn.motcua.helping.store.HelpQueries.Help;
import vn.motcua.helping.store.TeamStore;
import vn.motcua.helping.store.TeamStore.Member;
import vn.motcua.helping.web.TeamsPage.Typed;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/** Puts teams into words, with what they did. */
@Component
class TeamsPages {

  private static final int MOST_TEAMS = 300;
  private static final int LATELY = 50;

  private final TeamStore teams;
  private final AssistanceStore assistances;
  private final HelpQueries queries;
  private final Organisation organisation;
  private final Clock clock;

  TeamsPages(
      TeamStore teams,
      AssistanceStore assistances,
      HelpQueries queries,
      Organisation organisation,
      Clock clock) {
    this.teams = teams;
    this.assistances = assistances;
    this.queries = queries;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @param from as typed; what is no day is the first of this month
   * @param to as typed; what is no day is today
   */
  TeamsPage page(Actor actor, String from, String to, Typed typed, Problems problems) {
    var scopes = actor.scopes(Permission.HELPING_MANAGE);
    if (scopes.isEmpty()) {
      throw new Denied(Permission.HELPING_MANAGE);
    }
    var today = Vietnam.date(clock.instant());
    var first = TypedDate.read(from).orElse(today.withDayOfMonth(1));
    var last = TypedDate.read(to).orElse(today);
    var rows = teams.list(scopes, MOST_TEAMS);
    var ids = rows.stream().map(row -> row.team().id()).toList();
    var members = teams.members(ids).stream().collect(Collectors.groupingBy(Member::teamId));
    var done = done(ids, first, last);
    return new TeamsPage(
        agencies(actor, today),
        Vietnam.show(first),
        Vietnam.show(last),
        rows.stream()
            .map(
                row ->
                    row(
                        row,
                        members.getOrDefault(row.team().id(), List.of()),
                        Objects.requireNonNull(done.get(row.team().id()))))
            .toList(),
        rows.stream()
            .filter(row -> row.endedAt() == null)
            .map(row -> new Option(Long.toString(row.team().id()), row.team().hamlet()))
            .toList(),
        assistances.lately(ids, LATELY).stream().map(this::help).toList(),
        typed,
        problems);
  }

  private Map<Long, Help> done(List<Long> teams, LocalDate first, LocalDate last) {
    return queries.byTeam(teams, first, last).stream()
        .collect(Collectors.toMap(Help::teamId, Function.identity()));
  }

  private List<Option> agencies(Actor actor, LocalDate today) {
    return Stream.concat(
            Stream.of(organisation.agency(actor.agencyId())),
            organisation.children(actor.agencyId(), today).stream())
        .filter(agency -> actor.mayWholly(Permission.HELPING_MANAGE, agency.path()))
        .map(agency -> new Option(Long.toString(agency.id()), agency.name()))
        .toList();
  }

  private TeamsPage.Row row(TeamStore.Row row, List<Member> members, Help done) {
    var ended = row.endedAt();
    return new TeamsPage.Row(
        row.team().id(),
        row.team().hamlet(),
        organisation.agency(row.team().agencyId()).name(),
        ended == null ? t("helping.since", day(row.beganAt())) : t("helping.ended", day(ended)),
        ended == null,
        members.stream()
            .map(
                member ->
                    new TeamsPage.Member(
                        member.memberId(),
                        member.fullName(),
                        t("helping.member.about", member.lastDigits(), day(member.beganAt()))))
            .toList(),
        Show.number(done.helpers()),
        Show.number(done.people()),
        Show.number(done.times()),
        Show.number(done.onPaper()),
        Show.number(done.dossiers()));
  }

  private TeamsPage.Help help(Assistance assistance) {
    var consent = assistance.consent();
    return new TeamsPage.Help(
        Show.moment(assistance.beganAt()),
        assistance.team().hamlet(),
        assistance.helperName(),
        assistance.person().fullName(),
        consent == null ? "" : t(consent.messageKey()),
        assistance.consentWords(),
        assistance.consentFileId() == null
            ? ""
            : TeamsController.PATH + "/consents/" + assistance.id(),
        assistances.dossiers(assistance.id()));
  }

  private static String day(Instant moment) {
    return Vietnam.show(Vietnam.date(moment));
  }
}
