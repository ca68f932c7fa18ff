package vn.motcua.dossier.model;

/** What the clock does when a supplement arrives (NĐ 61/2018 art. 19.4 against QĐ 766/QĐ-TTg). */
public enum AfterSupplement {
  /** The waiting is taken out and the rest of the limit goes on. */
  PAUSE,
  /** The limit starts again from zero. */
  RESTART
}
