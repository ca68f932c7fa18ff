package vn.motcua.platform.idempotency;

import org.springframework.http.HttpStatus;
import vn.motcua.platform.web.failure.RefusalStatus;
import vn.motcua.shared.RefusalCode;

/** Why an idempotency key cannot be used. */
public enum IdempotencyRefusal implements RefusalCode, RefusalStatus {
  /** Answered with 409: the key was used for another request. */
  KEY_REUSED(HttpStatus.CONFLICT),
  /** Argument: the most characters a key may have. */
  KEY_TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT);

  private final HttpStatus status;

  IdempotencyRefusal(HttpStatus status) {
    this.status = status;
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
