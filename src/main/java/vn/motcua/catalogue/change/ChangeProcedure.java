package vn.motcua.catalogue.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.CatalogueRefusal;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ChannelLimit;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.source.Column;
import vn.motcua.catalogue.source.Recipe;
import vn.motcua.catalogue.source.ShippedRules;
import vn.motcua.catalogue.source.SourceRow;
import vn.motcua.catalogue.source.Tier;
import vn.motcua.catalogue.store.NewVersion;
import vn.motcua.catalogue.store.ProcedureStore;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Gives a procedure a new version from a day on; what was not typed anew stays as it stood in the
 * list. Dossiers stay under the version they were received under.
 */
@UseCase
public class ChangeProcedure {

  private static final Map<Channel, String> CHANNELS =
      Map.of(
          Channel.COUNTER,
          "Trực tiếp",
          Channel.ONLINE,
          "Trực tuyến",
          Channel.POST,
          "Dịch vụ bưu chính");

  private final StoredCatalogue catalogue;
  private final ProcedureStore store;
  private final ShippedRules rules;
  private final AuditTrail audit;
  private final Clock clock;

  ChangeProcedure(
      StoredCatalogue catalogue,
      ProcedureStore store,
      ShippedRules rules,
      AuditTrail audit,
      Clock clock) {
    this.catalogue = catalogue;
    this.store = store;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param seenVersion number of the newest version when the form was opened
   */
  @Transactional
  public void handle(Actor actor, String code, int seenVersion, ProcedureDraft typed) {
    actor.require(Permission.CATALOGUE_MANAGE, actor.agencyPath());
    store.lock();
    var latest = newest(code);
    if (latest.version() != seenVersion) {
      throw new StaleVersion("procedure " + code);
    }
    var today = Vietnam.date(clock.instant());
    var findings = new ArrayList<Finding>();
    var shown = DraftText.of(latest, typed.from());
    var row = row(code, latest, shown, typed, findings);
    var day = EffectiveDay.read(typed.from(), today, findings);
    var changed = row.differences(store.source(latest.versionId()));
    if (changed.stream().allMatch(column -> column.equals(Column.DECISION_NO.header()))) {
      findings.add(Finding.of("", CatalogueRefusal.PROCEDURE_UNCHANGED));
    }
    if (!findings.isEmpty() || day == null) {
      throw new Refused(findings);
    }
    add(actor, latest, row, recipe(code, latest, row, shown, typed), day, changed);
    audit.append(
        actor,
        new SubjectRef("catalogue", code),
        "procedure-changed",
        Map.of(
            "version", latest.version() + 1, "effectiveFrom", day.toString(), "columns", changed));
  }

  private Procedure newest(String code) {
    return catalogue.versions(code).stream()
        .max(Comparator.comparingInt(Procedure::version))
        .filter(procedure -> procedure.validTo() == null)
        .orElseThrow(() -> new NotVisible("procedure in force " + code));
  }

  private void add(
      Actor actor,
      Procedure latest,
      SourceRow row,
      Recipe recipe,
      LocalDate day,
      List<String> changed) {
    var department = latest.department();
    var template = rules.template(row.code(), latest.field(), recipe.limits());
    store.end(latest.versionId(), day.minusDays(1));
    store.add(
        List.of(
            new NewVersion(
                row,
                latest.version() + 1,
                recipe,
                department,
                template,
                rules.steps(template, department),
                day,
                null,
                changed,
                false)),
        clock.instant(),
        actor.username());
    store.bumpRevision();
    catalogue.refreshAfterCommit();
  }

  /** The line of the list as it would stand with what was typed; what is the same stays. */
  private SourceRow row(
      String code,
      Procedure latest,
      ProcedureDraft shown,
      ProcedureDraft typed,
      List<Finding> findings) {
    var values = new EnumMap<Column, String>(Column.class);
    var source = store.source(latest.versionId());
    for (var column : Column.values()) {
      values.put(column, source.getOrDefault(column.header(), ""));
    }
    values.put(Column.CODE, code);
    var read = new DraftReading(typed, findings);
    values.put(Column.NAME, read.name());
    var limits = read.limits();
    if (!limits.equals(limits(shown))) {
      values.put(Column.TIME_LIMIT, words(limits));
      List.of(Column.TIME_VALUE, Column.TIME_UNIT, Column.TIME_NOTE)
          .forEach(column -> values.put(column, ""));
    }
    if (!same(typed.papers(), shown.papers())) {
      values.put(Column.DOSSIER_COMPONENTS, read.papers());
      values.put(Column.N_COMPONENTS, Integer.toString(DraftText.lines(typed.papers()).size()));
    }
    if (!same(typed.fees(), shown.fees())) {
      values.put(Column.FEE, read.fees());
    }
    if (!same(typed.results(), shown.results())) {
      values.put(Column.RESULT, String.join("; ", read.results()));
    }
    if (!same(typed.legalBasis(), shown.legalBasis())) {
      values.put(Column.LEGAL_BASIS, String.join("; ", read.legalBasis()));
    }
    var decision = read.decision();
    if (!decision.isEmpty()) {
      values.put(Column.DECISION_NO, decision);
    }
    return new SourceRow(0, Tier.TWO, values);
  }

  private Recipe recipe(
      String code, Procedure latest, SourceRow row, ProcedureDraft shown, ProcedureDraft typed) {
    var read = Recipe.read(row, same(typed.fees(), shown.fees()) ? rules.feeSlip(code) : 1);
    // what was wrong is told already
    var draft = new DraftReading(typed, new ArrayList<>());
    var limits = draft.limits();
    return new Recipe(
        read.shortName(),
        limits.equals(limits(shown)) ? stated(latest) : limits,
        read.fees(),
        read.papers(),
        read.papersStated(),
        same(typed.results(), shown.results()) ? latest.results() : draft.results(),
        read.resultCodes(),
        same(typed.legalBasis(), shown.legalBasis()) ? latest.legalBasis() : draft.legalBasis());
  }

  private static boolean same(String typed, String shown) {
    return DraftText.lines(typed).equals(DraftText.lines(shown));
  }

  private static List<ChannelLimit> limits(ProcedureDraft shown) {
    return new DraftReading(shown, new ArrayList<>()).limits();
  }

  /** The limits of the version itself; supplemented ones are laid over it again. */
  private static List<ChannelLimit> stated(Procedure latest) {
    return latest.timeLimits().stream().filter(line -> !line.supplemented()).toList();
  }

  private static String words(List<ChannelLimit> limits) {
    return limits.stream()
        .map(line -> CHANNELS.get(line.channel()) + ": " + words(line))
        .collect(Collectors.joining("; "));
  }

  private static String words(ChannelLimit line) {
    var amount = line.limit().amount();
    return switch (line.limit().unit()) {
      case WORKING_DAY -> amount + " Ngày làm việc";
      case CALENDAR_DAY -> amount + " Ngày";
      case WORKING_HOUR -> amount + " Giờ làm việc";
      case SAME_DAY -> "Trong ngày làm việc";
    };
  }
}
