package vn.motcua.platform.web.failure;

import org.springframework.http.HttpStatus;

/**
 * The ways a request fails, each with its status; the words are the messages {@code
 * failure.<NAME>.title} and {@code .detail}.
 */
public enum FailureKind {
  /** Understood and not allowed by the rules; the findings say why. */
  REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
  /** Fields are missing or break a limit. */
  INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
  /** Not readable: broken JSON, a word where a number belongs. */
  MALFORMED(HttpStatus.BAD_REQUEST),
  SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED),
  DENIED(HttpStatus.FORBIDDEN),
  /** The form does not carry the token of a page of ours. */
  FORM_EXPIRED(HttpStatus.FORBIDDEN),
  /** Not there, or not theirs. */
  NOT_VISIBLE(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  STALE_VERSION(HttpStatus.CONFLICT),
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  MEDIA_TYPE_UNKNOWN(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  /** Another request holds what this one needs; trying again helps. */
  BUSY(HttpStatus.SERVICE_UNAVAILABLE),
  DATABASE_LOST(HttpStatus.SERVICE_UNAVAILABLE),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  /** Our bug. */
  INCIDENT(HttpStatus.INTERNAL_SERVER_ERROR);

  private final HttpStatus status;

  FailureKind(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }

  String titleKey() {
    return "failure." + name() + ".title";
  }

  String detailKey() {
    return "failure." + name() + ".detail";
  }

  /** The kind that fits a status some library chose. */
  static FailureKind of(int status) {
    return switch (status) {
      case 401 -> SIGN_IN_NEEDED;
      case 403 -> DENIED;
      case 404 -> NOT_VISIBLE;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> TOO_LARGE;
      case 415 -> MEDIA_TYPE_UNKNOWN;
      case 503 -> BUSY;
      default -> status < 500 ? MALFORMED : INCIDENT;
    };
  }
}
