package vn.motcua.catalogue.use;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureUses;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;

/** Reads who published and set up what; few agencies decide, so little is read. */
@Service
public class StoredProcedureUses implements ProcedureUses {

  /** As the catalogue calls them. */
  static final Map<AgencyLevel, String> LEVELS =
      Map.of(
          AgencyLevel.COMMUNE, "xã", AgencyLevel.PROVINCE, "tỉnh", AgencyLevel.DEPARTMENT, "tỉnh");

  private static final long KEPT = Duration.ofSeconds(1).toNanos();

  private final UseStore store;
  private final StoredCatalogue catalogue;
  private final Organisation organisation;
  private volatile @Nullable Hidden hidden;

  StoredProcedureUses(UseStore store, StoredCatalogue catalogue, Organisation organisation) {
    this.store = store;
    this.catalogue = catalogue;
    this.organisation = organisation;
  }

  @Override
  public boolean isSetUp(String procedureCode, long agencyId) {
    return store.holds(line(agencyId), procedureCode, UseKind.SET_UP);
  }

  @Override
  public Set<String> notSetUp(long agencyId) {
    var line = line(agencyId);
    var decisions = store.decisions(line);
    var notInUse = store.notInUse();
    var picture = new UsePicture(notInUse, decisions);
    var doubtful = new HashSet<>(notInUse);
    decisions.stream().map(UseDecision::procedureCode).forEach(doubtful::add);
    doubtful.removeIf(code -> picture.is(UseKind.SET_UP, code, line));
    return doubtful;
  }

  @Override
  public Map<Long, Counts> counts(Collection<Agency> agencies, LocalDate on) {
    var picture = picture(agencies);
    var procedures = catalogue.all("", "", "", on);
    var counts = new HashMap<Long, Counts>();
    for (var agency : agencies) {
      counts.put(agency.id(), counts(agency, procedures, picture));
    }
    return counts;
  }

  private Counts counts(Agency agency, List<Procedure> procedures, UsePicture picture) {
    var level = LEVELS.get(agency.level());
    if (level == null) {
      return Counts.NONE;
    }
    var line = line(agency.id());
    var setUp =
        procedures.stream()
            .filter(procedure -> procedure.isOfLevel(level))
            .filter(procedure -> picture.is(UseKind.SET_UP, procedure.code(), line))
            .toList();
    var published =
        setUp.stream()
            .filter(procedure -> picture.is(UseKind.PUBLISHED, procedure.code(), line))
            .count();
    var online = setUp.stream().filter(Procedure::isOnline).count();
    return new Counts(setUp.size(), (int) published, (int) online);
  }

  @Override
  public Set<String> publishedNowhere() {
    var revision = catalogue.revision();
    var known = hidden;
    if (known == null || known.revision() != revision || known.isOld()) {
      known = new Hidden(revision, System.nanoTime(), store.publishedNowhere());
      hidden = known;
    }
    return known.codes();
  }

  /** What the lines of all these agencies decided. */
  public UsePicture picture(Collection<Agency> agencies) {
    var ids = new HashSet<Long>();
    agencies.forEach(agency -> ids.addAll(line(agency.id())));
    return new UsePicture(store.notInUse(), store.decisions(ids));
  }

  /** The agency and those above it, upwards. */
  public List<Long> line(long agencyId) {
    return organisation.lineage(agencyId).reversed().stream().map(Agency::id).toList();
  }

  /** Asks anew once the running transaction has ended. */
  void refreshAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            hidden = null;
          }
        });
  }

  /**
   * What citizens do not see, read for every page of theirs.
   *
   * @param revision of the catalogue
   * @param readAt by {@link System#nanoTime}; a node notices another node's decisions within a
   *     second
   */
  private record Hidden(long revision, long readAt, Set<String> codes) {
    boolean isOld() {
      return System.nanoTime() - readAt > KEPT;
    }
  }
}
