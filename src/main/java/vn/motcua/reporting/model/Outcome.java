package vn.motcua.reporting.model;

import java.util.Optional;
import vn.motcua.dossier.model.Status;

/** How handling ended; a refusal with its reason is a result (NĐ 61/2018/NĐ-CP art. 19.8). */
public enum Outcome {
  RESULT,
  REFUSED,
  WITHDRAWN,
  STOPPED;

  /** Empty while it is being handled. */
  static Optional<Outcome> of(Status status) {
    return switch (status) {
      case FINISHED, RETURNED -> Optional.of(RESULT);
      case REFUSED -> Optional.of(REFUSED);
      case WITHDRAWN -> Optional.of(WITHDRAWN);
      case STOPPED -> Optional.of(STOPPED);
      default -> Optional.empty();
    };
  }
}
