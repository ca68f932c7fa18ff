package vn.motcua.organisation.seed;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.store.Snapshots;
import vn.motcua.platform.seed.Seed;

/** Loads the country's units; what people entered themselves stays as it is. */
@Component
class UnitSeed implements Seed {

  /** Raised when the same lists would be loaded differently. */
  private static final String RULES = "1";

  private final UnitLoader loader;
  private final Snapshots snapshots;

  UnitSeed(UnitLoader loader, Snapshots snapshots) {
    this.loader = loader;
    this.snapshots = snapshots;
  }

  @Override
  public String name() {
    return "organisation.units";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String fingerprint() {
    return RULES + ":" + UnitFiles.fingerprint();
  }

  @Override
  public void load() {
    snapshots.lock();
    var plan = new UnitPlan();
    var ids = new HashMap<>(loader.knownIds());
    var paths = new HashMap<String, String>();
    var fresh = plan.agencies().stream().filter(agency -> !ids.containsKey(agency.key())).toList();
    var newIds = loader.newIds(fresh.size()).iterator();
    fresh.forEach(agency -> ids.put(agency.key(), newIds.next()));
    plan.agencies().forEach(agency -> paths.put(agency.key(), path(agency, ids, paths)));
    loader.agencies(plan.agencies(), ids, paths);
    loader.codes(plan.codes(), ids);
    loader.successions(plan.successions(), ids, UnitPlan.TWO_TIERS_FROM);
    loader.searchTexts();
    snapshots.changed();
  }

  private static String path(
      SeededAgency agency, Map<String, Long> ids, Map<String, String> paths) {
    var above = agency.parentKey() == null ? "/" : paths.get(agency.parentKey());
    if (above == null) {
      throw new IllegalStateException("No agency above " + agency.key());
    }
    return above + ids.get(agency.key()) + "/";
  }
}
