package vn.motcua.organisation;

/** What a department inside an agency is for (NĐ 150/2025/NĐ-CP for communes). */
public enum DepartmentKind {
  /** Chairman and vice-chairmen. */
  LEADERSHIP,
  /** Trung tâm Phục vụ hành chính công: the one-stop desk. */
  ONE_STOP,
  /** Văn phòng HĐND và UBND; justice and civil status, the clerk with the seal. */
  OFFICE,
  ECONOMY,
  CULTURE_SOCIETY,
  /** A specialist division of a provincial department. */
  SPECIALIST
}
