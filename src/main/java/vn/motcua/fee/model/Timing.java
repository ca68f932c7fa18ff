package vn.motcua.fee.model;

/**
 * Whether what is registered is registered within the time the law gives for it; the clerk states
 * it, as the birth or death itself does not stand in the dossier (Luật Hộ tịch art. 11.1.b, 15,
 * 33).
 */
public enum Timing {
  ON_TIME,
  LATE
}
