package vn.motcua.platform.web.failure;

/** The request's body is longer than any we expect. HTTP 413. */
class BodyTooLarge extends RuntimeException {

  BodyTooLarge() {
    super("body too large", null, false, false);
  }
}
