package vn.motcua.scan;

/** What is wrong with a scanned page, to be seen before it is kept. */
public enum PageWarning {
  /** Under 300 dpi (công văn 7197/BKHCN-CDSQG). */
  TOO_COARSE,
  /** Under 200 dpi: not even for ordinary papers kept short, nor for incoming documents. */
  FAR_TOO_COARSE,
  BLANK,
  BLURRED,
  TOO_DARK
}
