package vn.motcua.catalogue.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.Processes;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.catalogue.store.VersionHistory;
import vn.motcua.catalogue.store.VersionRecord;
import vn.motcua.shared.NotVisible;

/** Makes the page of one procedure, for the desk and for citizens. */
@Component
class RecipePages {

  private final StoredCatalogue catalogue;
  private final VersionHistory history;
  private final Processes processes;

  RecipePages(StoredCatalogue catalogue, VersionHistory history, Processes processes) {
    this.catalogue = catalogue;
    this.history = history;
    this.processes = processes;
  }

  /**
   * @param version number of the version to show; null = the one in force, else the newest
   * @param agencyId whose internal process to show; null = the template
   */
  RecipePage make(
      String code, @Nullable Integer version, @Nullable Long agencyId, LocalDate today) {
    var shown =
        (version == null
                ? catalogue.latest(code, today)
                : catalogue.versions(code).stream()
                    .filter(procedure -> procedure.version() == version)
                    .findFirst())
            .orElseThrow(() -> new NotVisible("procedure " + code));
    var records =
        history.of(code).stream().collect(Collectors.toMap(VersionRecord::id, Function.identity()));
    var inForce =
        catalogue
            .inForce(code, today)
            .filter(procedure -> procedure.versionId() == shown.versionId())
            .isPresent();
    return new RecipePage(
        shown,
        inForce && agencyId != null ? process(shown, agencyId, today) : shown.process(),
        inForce,
        record(records, shown),
        versions(records, code, shown));
  }

  /** The one in force, else the newest. */
  CitizenRecipePage forCitizens(String code, LocalDate today) {
    var shown =
        catalogue.latest(code, today).orElseThrow(() -> new NotVisible("procedure " + code));
    return new CitizenRecipePage(shown, shown.validOn(today));
  }

  private List<ProcessStep> process(Procedure procedure, long agencyId, LocalDate today) {
    return processes
        .inForce(procedure.code(), agencyId, today)
        .map(process -> process.steps())
        .orElse(procedure.process());
  }

  private List<RecipePage.Version> versions(
      Map<Long, VersionRecord> records, String code, Procedure shown) {
    var all = catalogue.versions(code);
    var versions = new ArrayList<RecipePage.Version>();
    for (var i = 0; i < all.size(); i++) {
      var procedure = all.get(i);
      var earlier = i + 1 < all.size() ? record(records, all.get(i + 1)) : null;
      var origin = record(records, procedure);
      versions.add(
          new RecipePage.Version(
              procedure,
              origin,
              procedure.versionId() == shown.versionId(),
              earlier == null ? List.of() : changes(earlier.source(), origin.source())));
    }
    return versions;
  }

  private static List<RecipePage.Change> changes(
      Map<String, String> before, Map<String, String> after) {
    return after.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(before.getOrDefault(entry.getKey(), "")))
        .map(
            entry ->
                new RecipePage.Change(
                    entry.getKey(), before.getOrDefault(entry.getKey(), ""), entry.getValue()))
        .toList();
  }

  private static VersionRecord record(Map<Long, VersionRecord> records, Procedure procedure) {
    var found = records.get(procedure.versionId());
    if (found == null) {
      throw new NotVisible("procedure version " + procedure.versionId());
    }
    return found;
  }
}
