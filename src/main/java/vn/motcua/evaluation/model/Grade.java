package vn.motcua.evaluation.model;

/** How an agency is graded by its nine indices (TT 01/2018/TT-VPCP art. 13). */
public enum Grade {
  EXCELLENT,
  GOOD,
  FAIR,
  AVERAGE,
  WEAK;

  /**
   * @param tenths the total in tenths of a point
   */
  public static Grade of(int tenths, GradeBounds bounds) {
    if (tenths >= bounds.excellent()) {
      return EXCELLENT;
    }
    if (tenths >= bounds.good()) {
      return GOOD;
    }
    if (tenths >= bounds.fair()) {
      return FAIR;
    }
    return tenths >= bounds.average() ? AVERAGE : WEAK;
  }

  public String messageKey() {
    return "evaluation.grade." + name();
  }
}
