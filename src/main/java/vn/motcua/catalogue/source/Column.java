package vn.motcua.catalogue.source;

import java.util.Locale;

/** The columns of the list of procedures, in its order, with the longest text each may hold. */
public enum Column {
  CODE(8),
  NAME(2_000),
  FIELD(200),
  LEVEL(60),
  ERA(100),
  TIME_LIMIT(2_000),
  TIME_VALUE(20),
  TIME_UNIT(40),
  TIME_NOTE(4_000),
  FEE(4_000),
  FEE_NOTE(4_000),
  DOSSIER_COMPONENTS(20_000),
  N_COMPONENTS(4),
  RESULT(4_000),
  RESULT_CODES(1_000),
  LEGAL_BASIS(4_000),
  ONLINE_LEVEL(200),
  AGENCY(1_000),
  DECISION_NO(100),
  MINISTRY(200),
  APPLICANTS(1_000),
  PROVENANCE(200);

  private final int longest;

  Column(int longest) {
    this.longest = longest;
  }

  /** The column's name in the header. */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  public int longest() {
    return longest;
  }
}
