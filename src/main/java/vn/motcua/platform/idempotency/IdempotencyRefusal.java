package vn.motcua.platform.idempotency;

import org.springframework.http.HttpStatus;
import vn.motcua.platform.web.failure.RefusalStatus;
import vn.motcua.shared.RefusalCode;

/** Answered with 409: the key was used for another request. */
public enum IdempotencyRefusal implements RefusalCode, RefusalStatus {
  KEY_REUSED;

  @Override
  public HttpStatus status() {
    return HttpStatus.CONFLICT;
  }
}
