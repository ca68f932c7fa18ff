package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.motcua.organisation.Agency;

/** Which procedures an agency has set up for use (thiết lập). */
public interface ProcedureUses {

  /** Whether the agency may take dossiers of that procedure in. */
  boolean isSetUp(String procedureCode, long agencyId);

  /** The codes of the procedures the agency may not take in; usually few. */
  Set<String> notSetUp(long agencyId);

  /** The codes citizens do not see yet: brought in, and published by nobody. */
  Set<String> publishedNowhere();

  /**
   * For each of these agencies, of the procedures of its level in force that day.
   *
   * @param agencies of provinces, departments and communes; others have none
   */
  Map<Long, Counts> counts(Collection<Agency> agencies, LocalDate on);

  /**
   * How many procedures an agency uses.
   *
   * @param setUp it may take in
   * @param published of these: made public for citizens
   * @param online of these: offered online in full or in part
   */
  record Counts(int setUp, int published, int online) {

    public static final Counts NONE = new Counts(0, 0, 0);
  }
}
