package vn.motcua.evaluation.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureUses;
import vn.motcua.evaluation.counting.EvaluationUpkeep;
import vn.motcua.evaluation.declaring.Declaration;
import vn.motcua.evaluation.declaring.Declared;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.Score;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.evaluation.model.UnitFigures;
import vn.motcua.evaluation.spi.CitizenAnswers.Said;
import vn.motcua.evaluation.store.DeclarationStore;
import vn.motcua.evaluation.store.ScoreQueries;
import vn.motcua.evaluation.store.ScoreQueries.Alike;
import vn.motcua.evaluation.store.ScoreQueries.By;
import vn.motcua.evaluation.store.ScoreQueries.Received;
import vn.motcua.evaluation.store.ScoreQueries.Times;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.petition.PetitionFigures;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

/** Evaluates agencies and officers by what ended in a period; for scopes the reader may read. */
@Component
public class Evaluations {

  private static final List<Index> ALL = List.of(Index.values());

  private final EvaluationUpkeep upkeep;
  private final ScoreQueries queries;
  private final DeclarationStore declarations;
  private final EvaluationRules rules;
  private final Heard heard;
  private final ProcedureUses uses;
  private final PetitionFigures petitions;
  private final Organisation organisation;
  private final Accounts accounts;
  private final Periods periods;

  Evaluations(
      EvaluationUpkeep upkeep,
      ScoreQueries queries,
      DeclarationStore declarations,
      EvaluationRules rules,
      Heard heard,
      ProcedureUses uses,
      PetitionFigures petitions,
      Organisation organisation,
      Accounts accounts,
      Periods periods) {
    this.upkeep = upkeep;
    this.queries = queries;
    this.declarations = declarations;
    this.rules = rules;
    this.heard = heard;
    this.uses = uses;
    this.petitions = petitions;
    this.organisation = organisation;
    this.accounts = accounts;
    this.periods = periods;
  }

  public Evaluation of(Scope scope, Period period) {
    var complete = upkeep.catchUp();
    var dossiers = queries.dossiers(scope, period.from(), period.to(), By.AGENCY);
    var times = queries.times(scope, period.from(), period.to(), By.AGENCY);
    var agencies = agencies(scope, period, dossiers, times);
    var whole = whole(scope, period, dossiers, times, agencies);
    var only = !scope.subordinates() && agencies.size() == 1 ? agencies.getFirst() : null;
    return new Evaluation(
        scope,
        period,
        agencies,
        only == null ? dossiers.stream().mapToLong(Alike::once).sum() : only.dossiers(),
        only == null ? whole : only.card(),
        whole.isWhole(ALL) ? rules.grade(whole, scope.agency(), period.to()) : null,
        scope.subordinates() ? List.of() : officers(scope, period),
        rules.ground(scope.agency(), period.to()),
        complete);
  }

  /** One agency by itself. */
  public AgencyScore agency(Agency agency, Period period) {
    return of(new Scope(agency, false), period).agencies().getFirst();
  }

  /** One officer of an agency; without dossiers nothing is known. */
  public OfficerEvaluation officer(Agency agency, long accountId, Period period) {
    var complete = upkeep.catchUp();
    var score =
        officers(new Scope(agency, false), period).stream()
            .filter(officer -> officer.accountId() == accountId)
            .findFirst()
            .orElseGet(() -> new OfficerScore(accountId, name(accountId), 0, ScoreCard.NONE, null));
    return new OfficerEvaluation(score, complete);
  }

  /** Dossiers each once; of agencies as a whole the mean of those known. */
  private ScoreCard whole(
      Scope scope,
      Period period,
      List<Alike> dossiers,
      List<Times> times,
      List<AgencyScore> agencies) {
    var thresholds = rules.thresholds(scope.agency(), period.to());
    var ids = agencies.stream().map(agency -> agency.agency().id()).toList();
    var card =
        Heard.less(
            Cards.of(
                dossiers, times, thresholds, scope.subordinates() ? Alike::once : Alike::dossiers),
            heard.ofAgencies(ids, period).values().stream().flatMap(List::stream).toList(),
            thresholds);
    for (var index : ALL) {
      if (!index.isOfDossiers()) {
        card =
            card.with(
                index,
                agencies.stream()
                    .map(agency -> agency.card().of(index))
                    .reduce(Score.NONE, Score::plus));
      }
    }
    return card;
  }

  private List<AgencyScore> agencies(
      Scope scope, Period period, List<Alike> dossiers, List<Times> times) {
    var received = byAgency(queries.received(scope, period.from(), period.to()));
    var late = byAgency(queries.lateOnline(scope, period.to()));
    var dossiersOf = dossiers.stream().collect(groupingBy(Alike::line));
    var timesOf = times.stream().collect(groupingBy(Times::line));
    var ids = new TreeSet<Long>();
    ids.addAll(received.keySet());
    ids.addAll(dossiersOf.keySet());
    ids.addAll(timesOf.keySet());
    if (!scope.subordinates()) {
      ids.add(scope.agency().id());
    }
    var found =
        ids.stream()
            .map(organisation::agency)
            .filter(agency -> agency.existsOn(period.to()) || agency.equals(scope.agency()))
            .toList();
    var declared =
        declarations.latest(found.stream().map(Agency::id).toList(), period.from(), period.to());
    var counts = uses.counts(found, day(period));
    var said = heard.ofAgencies(found.stream().map(Agency::id).toList(), period);
    var petitioned =
        petitions.counts(found.stream().map(Agency::id).toList(), period.from(), period.to());
    var scores = new ArrayList<AgencyScore>();
    for (var agency : found) {
      var of = dossiersOf.getOrDefault(agency.id(), List.of());
      var declaration = declared.get(agency.id());
      var figures =
          figures(
              withPetitions(
                  declaration == null ? Declared.NOTHING : declaration.counting(),
                  petitioned.get(agency.id())),
              counts.getOrDefault(agency.id(), ProcedureUses.Counts.NONE),
              received.getOrDefault(agency.id(), new Received(agency.id(), 0, 0)),
              late.getOrDefault(agency.id(), new Received(agency.id(), 0, 0)).online()
                  + endedLateOnline(of));
      scores.add(
          score(
              agency,
              period,
              of,
              timesOf.getOrDefault(agency.id(), List.of()),
              said.getOrDefault(agency.id(), List.of()),
              figures,
              declaration));
    }
    scores.sort(
        Comparator.comparing(
            (AgencyScore each) -> each.agency().name(), Collator.getInstance(Vietnam.LOCALE)));
    return scores;
  }

  private AgencyScore score(
      Agency agency,
      Period period,
      List<Alike> dossiers,
      List<Times> times,
      List<Said> said,
      UnitFigures figures,
      @Nullable Declaration declaration) {
    var thresholds = rules.thresholds(agency, period.to());
    var card =
        Cards.with(
            Heard.less(Cards.of(dossiers, times, thresholds, Alike::dossiers), said, thresholds),
            figures,
            thresholds);
    return new AgencyScore(
        agency,
        dossiers.stream().mapToLong(Alike::dossiers).sum(),
        card,
        figures,
        declaration,
        card.isWhole(ALL) ? rules.grade(card, agency, period.to()) : null);
  }

  /** What was declared goes before what was counted: an agency may keep a book on paper too. */
  private static Declared withPetitions(
      Declared declared, PetitionFigures.@Nullable Counts counted) {
    return counted == null || declared.petitions() != null
        ? declared
        : new Declared(
            declared.listed(),
            declared.onTheSpot(),
            declared.atDesk(),
            declared.posted(),
            counted.petitions(),
            counted.onTime(),
            counted.prolonged());
  }

  private static UnitFigures figures(
      Declared declared, ProcedureUses.Counts counts, Received received, long onlineLate) {
    return new UnitFigures(
        declared.listed(),
        declared.onTheSpot(),
        declared.atDesk(),
        declared.posted(),
        declared.petitions(),
        declared.petitionsOnTime(),
        declared.petitionsProlonged(),
        counts.setUp(),
        counts.published(),
        counts.online(),
        received.received(),
        received.online(),
        onlineLate);
  }

  private static long endedLateOnline(List<Alike> dossiers) {
    return dossiers.stream()
        .filter(alike -> alike.online() && alike.timeliness() == Timeliness.OVERDUE)
        .mapToLong(Alike::dossiers)
        .sum();
  }

  private static Map<Long, Received> byAgency(List<Received> rows) {
    return rows.stream().collect(toMap(Received::agencyId, row -> row));
  }

  private List<OfficerScore> officers(Scope scope, Period period) {
    var dossiers =
        queries.dossiers(scope, period.from(), period.to(), By.OFFICER).stream()
            .collect(groupingBy(Alike::line));
    var times =
        queries.times(scope, period.from(), period.to(), By.OFFICER).stream()
            .collect(groupingBy(Times::line));
    var thresholds = rules.thresholds(scope.agency(), period.to());
    var names = accounts.colleagues(dossiers.keySet());
    var said = heard.ofOfficers(scope.agency().id(), period);
    var scores = new ArrayList<OfficerScore>();
    dossiers.forEach(
        (account, alike) -> {
          var card =
              Heard.less(
                  Cards.of(
                      alike, times.getOrDefault(account, List.of()), thresholds, Alike::dossiers),
                  said.getOrDefault(account, List.of()),
                  thresholds);
          var colleague = names.get(account);
          scores.add(
              new OfficerScore(
                  account,
                  colleague == null ? "" : colleague.fullName(),
                  alike.stream().mapToLong(Alike::dossiers).sum(),
                  card,
                  account != 0 && card.isWhole(Index.ofOfficers())
                      ? rules.task(card, scope.agency(), period.to())
                      : null));
        });
    scores.sort(
        Comparator.comparing((OfficerScore each) -> each.accountId() == 0)
            .thenComparing(OfficerScore::name, Collator.getInstance(Vietnam.LOCALE))
            .thenComparing(OfficerScore::accountId));
    return scores;
  }

  private String name(long accountId) {
    var colleague = accounts.colleagues(List.of(accountId)).get(accountId);
    return colleague == null ? "" : colleague.fullName();
  }

  /** Procedures are as they were in force on the last day, or are today. */
  private LocalDate day(Period period) {
    return period.to().isAfter(periods.today()) ? periods.today() : period.to();
  }
}
