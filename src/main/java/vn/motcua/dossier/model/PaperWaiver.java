package vn.motcua.dossier.model;

import java.time.Instant;

/**
 * That a paper need not be digitised.
 *
 * @param note in words; empty unless the reason asks for it
 */
public record PaperWaiver(int paperId, Reason reason, String note, Instant at, long by) {

  /** Why a paper need not be digitised. */
  public enum Reason {
    /** What it says is read from a database of the state (NĐ 45/2020; NĐ 310/2026). */
    DATA_AVAILABLE,
    /** It was shown to be compared and given back. */
    SHOWN_ONLY,
    /** Secret, or of risk class D: must not be scanned (công văn 7197/BKHCN-CDSQG). */
    NOT_TO_BE_SCANNED,
    /** The note says. */
    OTHER
  }
}
