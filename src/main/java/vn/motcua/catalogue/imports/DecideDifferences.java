package vn.motcua.catalogue.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.CatalogueRefusal;
import vn.motcua.catalogue.source.Column;
import vn.motcua.catalogue.source.SourceRow;
import vn.motcua.catalogue.source.Tier;
import vn.motcua.catalogue.store.ProcedureStore;
import vn.motcua.catalogue.store.StoredVersion;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** Accepts differences of a list as versions from today on, or keeps what is there. */
@UseCase
public class DecideDifferences {

  private static final int LONGEST_REASON = 500;
  private static final int NAMED_IN_TRAIL = 50;

  private final ReviewStore reviews;
  private final ProcedureStore procedures;
  private final ProcedureImport imports;
  private final AuditTrail audit;
  private final Clock clock;

  DecideDifferences(
      ReviewStore reviews,
      ProcedureStore procedures,
      ProcedureImport imports,
      AuditTrail audit,
      Clock clock) {
    this.reviews = reviews;
    this.procedures = procedures;
    this.imports = imports;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param numbers which differences; empty = all nobody decided yet
   * @param reason why ours is kept; required then, at most 500 characters
   */
  @Transactional
  public void handle(
      Actor actor,
      long listId,
      Collection<Integer> numbers,
      Difference.Decision decision,
      String reason) {
    actor.require(Permission.CATALOGUE_MANAGE, actor.agencyPath());
    var why = decision == Difference.Decision.KEPT ? reason(reason) : "";
    procedures.lock();
    var open = reviews.open(listId, numbers);
    if (open.isEmpty()) {
      throw new Refused(CatalogueRefusal.REVIEW_NOTHING_OPEN);
    }
    if (decision == Difference.Decision.ACCEPTED) {
      accept(actor, open);
    }
    var decided = open.stream().map(Difference::number).toList();
    reviews.decide(listId, decided, decision, why, clock.instant(), actor.fullName());
    audit.append(
        actor,
        new SubjectRef("catalogue", "list-" + listId),
        decision == Difference.Decision.ACCEPTED ? "differences-accepted" : "differences-kept",
        Map.of(
            "count", open.size(),
            "changedCodes",
                open.stream().map(Difference::procedureCode).limit(NAMED_IN_TRAIL).toList()));
  }

  private static String reason(String typed) {
    var why = Text.cleanLines(typed);
    if (why.isEmpty()) {
      throw new Refused(List.of(Finding.of("reason", CatalogueRefusal.CATALOGUE_REASON_MISSING)));
    }
    if (why.length() > LONGEST_REASON) {
      throw new Refused(
          List.of(Finding.of("reason", CatalogueRefusal.CATALOGUE_TEXT_TOO_LONG, LONGEST_REASON)));
    }
    return why;
  }

  /** Takes the lines over, unless somebody changed a procedure since it was compared. */
  private void accept(Actor actor, List<Difference> open) {
    var latest = procedures.latest();
    var rows = new ArrayList<SourceRow>();
    var findings = new ArrayList<Finding>();
    for (var one : open) {
      var row = row(one);
      var stored = latest.get(StoredVersion.key(row));
      var base = one.baseId();
      var isAsCompared = stored == null ? base == null : base != null && stored.id() == base;
      if (!isAsCompared) {
        findings.add(
            Finding.of("", CatalogueRefusal.REVIEW_OVERTAKEN, one.procedureCode(), one.name()));
      }
      rows.add(row);
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    imports.take(rows, false, actor.username());
  }

  private static SourceRow row(Difference difference) {
    var values = new EnumMap<Column, String>(Column.class);
    for (var column : Column.values()) {
      values.put(column, difference.source().getOrDefault(column.header(), ""));
    }
    return new SourceRow(0, Tier.of(values.getOrDefault(Column.ERA, "")).orElseThrow(), values);
  }
}
