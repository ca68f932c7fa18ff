package vn.motcua.shared;

import java.util.List;

/**
 * An expected refusal: the request is understood and unlawful or incomplete. Nothing was changed.
 * HTTP 422.
 */
public class Refused extends RuntimeException {

  private final transient List<Finding> findings;

  public Refused(RefusalCode code, Object... args) {
    this(List.of(Finding.of("", code, args)));
  }

  /** All findings at once; the first gives the code of the whole. */
  public Refused(List<Finding> findings) {
    super(findings.getFirst().code().name(), null, false, false);
    this.findings = List.copyOf(findings);
  }

  public RefusalCode code() {
    return findings.getFirst().code();
  }

  public List<Finding> findings() {
    return findings;
  }
}
