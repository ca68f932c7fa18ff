package vn.motcua.catalogue.imports;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.source.Column;
import vn.motcua.catalogue.source.ProcedureCsv;
import vn.motcua.catalogue.source.Recipe;
import vn.motcua.catalogue.source.RejectedLine;
import vn.motcua.catalogue.source.ShippedRules;
import vn.motcua.catalogue.source.SourceRow;
import vn.motcua.catalogue.store.NewVersion;
import vn.motcua.catalogue.store.ProcedureStore;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.catalogue.store.StoredVersion;
import vn.motcua.shared.Vietnam;

/** Compares a list of procedures with what is stored and adds versions where something differs. */
@Component
class ProcedureImport {

  private final ProcedureStore store;
  private final ShippedRules rules;
  private final StoredCatalogue catalogue;
  private final Clock clock;

  ProcedureImport(
      ProcedureStore store, ShippedRules rules, StoredCatalogue catalogue, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Takes the list over; must run inside a transaction. The first version of a procedure holds for
   * its tier's whole time, a later one from today on.
   *
   * @param shipped true for the product's own list, which never replaces what the agency imported
   */
  ImportReport run(String fileName, InputStream file, boolean shipped, String by) {
    var rows = new ArrayList<SourceRow>();
    var rejected = new ArrayList<RejectedLine>();
    ProcedureCsv.read(fileName, file, rows::add, rejected::add);
    rows.sort(Comparator.comparing(SourceRow::tier));
    var comparison = take(rows, shipped, by);
    return new ImportReport(
        comparison.created,
        comparison.changes.size(),
        comparison.unchanged,
        rejected,
        comparison.changes);
  }

  /** Takes these lines over, in their order; must run inside a transaction. */
  Comparison take(List<SourceRow> rows, boolean shipped, String by) {
    store.lock();
    var now = clock.instant();
    var comparison = new Comparison(store.latest(), Vietnam.date(now), shipped);
    rows.forEach(comparison::compare);
    store.add(comparison.added, now, by);
    if (!comparison.added.isEmpty()) {
      store.bumpRevision();
      catalogue.refreshAfterCommit();
    }
    return comparison;
  }

  /** What was found and done. */
  class Comparison {

    private final Map<String, StoredVersion> latest;
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private final LocalDate today;
    private final boolean shipped;
    private final List<NewVersion> added = new ArrayList<>();
    private final List<ImportReport.Change> changes = new ArrayList<>();
    private int created;
    private int unchanged;

    Comparison(Map<String, StoredVersion> latest, LocalDate today, boolean shipped) {
      this.latest = latest;
      this.today = today;
      this.shipped = shipped;
      latest.values().forEach(it -> lastNumbers.merge(it.code(), it.lastVersion(), Math::max));
    }

    void compare(SourceRow row) {
      var stored = latest.get(StoredVersion.key(row));
      if (stored == null) {
        created++;
        var tier = row.tier();
        add(row, tier.firstDay(), tier.lastDay(), List.of());
      } else if (stored.hash().equals(row.hash()) || (shipped && !stored.shipped())) {
        unchanged++;
      } else {
        replace(stored, row);
      }
    }

    private void replace(StoredVersion stored, SourceRow row) {
      var before = store.source(stored.id());
      var after = row.byHeader();
      var fields =
          row.differences(before).stream()
              .map(
                  column ->
                      new ImportReport.Field(
                          column, before.getOrDefault(column, ""), after.getOrDefault(column, "")))
              .toList();
      changes.add(new ImportReport.Change(row.code(), row.get(Column.NAME), fields));
      var lastDay = row.tier().lastDay();
      if (lastDay == null) {
        store.end(stored.id(), today.minusDays(1));
      }
      add(
          row,
          lastDay == null ? today : row.tier().firstDay(),
          lastDay,
          fields.stream().map(ImportReport.Field::column).toList());
    }

    private void add(
        SourceRow row,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> changed) {
      var recipe = Recipe.read(row, rules.feeSlip(row.code()));
      var department = rules.department(row.get(Column.FIELD));
      var template = rules.template(row.code(), row.get(Column.FIELD), recipe.limits());
      added.add(
          new NewVersion(
              row,
              lastNumbers.merge(row.code(), 1, Integer::sum),
              recipe,
              department,
              template,
              rules.steps(template, department),
              validFrom,
              validTo,
              changed,
              shipped));
    }
  }
}
