package vn.motcua.platform.idempotency;

import vn.motcua.shared.RefusalCode;

/** Answered with 409: the key was used for another request. */
public enum IdempotencyRefusal implements RefusalCode {
  KEY_REUSED
}
