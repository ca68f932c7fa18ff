package vn.motcua.catalogue;

import java.util.Set;

/** Which procedures an agency has set up for use (thiết lập). */
public interface ProcedureUses {

  /** Whether the agency may take dossiers of that procedure in. */
  boolean isSetUp(String procedureCode, long agencyId);

  /** The codes of the procedures the agency may not take in; usually few. */
  Set<String> notSetUp(long agencyId);
}
