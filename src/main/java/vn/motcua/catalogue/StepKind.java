package vn.motcua.catalogue;

/** How many agencies work on a step at the same time. */
public enum StepKind {
  /** One agency works on it. */
  HANDLING,
  /** Lấy ý kiến: the step's agency asks the participants and gathers their opinions. */
  CONSULTATION,
  /** Phối hợp đồng thời: the step's agency leads, the participants work on parts of their own. */
  PARALLEL;

  /** Whether agencies beside the step's own take part. */
  public boolean hasParticipants() {
    return this != HANDLING;
  }
}
