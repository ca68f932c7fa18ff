package vn.motcua.history.model;

/** How far a procedure can be done online (NĐ 118/2025: toàn trình, một phần). */
public enum OnlineLevel {
  FULL,
  PARTIAL
}
