package vn.motcua.petition.model;

/** How a petition came (NĐ 20/2008/NĐ-CP art. 8, as amended by NĐ 92/2017/NĐ-CP). */
public enum Source {
  WEB,
  /** The telephone kept for petitions. */
  PHONE,
  PAPER,
  /** Told at the desk and written down there. */
  DESK;

  /** Key of its words. */
  public String messageKey() {
    return "petition.source." + name();
  }
}
