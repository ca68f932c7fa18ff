package vn.motcua.records.content;

import java.io.IOException;

/** The store does not answer, or answers that it cannot just now; later it may. */
final class StoreAway extends IOException {

  private static final long serialVersionUID = 1L;

  StoreAway(Throwable cause) {
    super(cause.getClass().getSimpleName(), cause);
  }
}
