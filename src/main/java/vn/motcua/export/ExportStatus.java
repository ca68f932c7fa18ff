package vn.motcua.export;

/** Where a file stands. */
public enum ExportStatus {
  WAITING,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED,
  /** It was there and has been deleted by its time. */
  EXPIRED;

  /** Whether something will still happen to it by itself soon. */
  public boolean isOpen() {
    return this == WAITING || this == RUNNING;
  }
}
