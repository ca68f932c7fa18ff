package vn.motcua.catalogue.use;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.ProcedureUses;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;

/** Reads who published and set up what; few agencies decide, so little is read. */
@Service
public class StoredProcedureUses implements ProcedureUses {

  private final UseStore store;
  private final Organisation organisation;

  StoredProcedureUses(UseStore store, Organisation organisation) {
    this.store = store;
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

  /** The codes citizens do not see yet: brought in, and published by nobody. */
  public Set<String> publishedNowhere() {
    return store.publishedNowhere();
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
}
