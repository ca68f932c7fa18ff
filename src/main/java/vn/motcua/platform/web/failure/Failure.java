package vn.motcua.platform.web.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * How one request failed, ready to be put into words.
 *
 * @param code stable name for programs: the kind's, or that of the refusal
 * @param incident number under which the cause is in the log, for our own bugs
 */
record Failure(
    FailureKind kind,
    HttpStatus status,
    String code,
    List<Fault> faults,
    HttpHeaders headers,
    @Nullable String incident) {

  Failure {
    faults = List.copyOf(faults);
  }

  static Failure of(FailureKind kind) {
    return of(kind, List.of());
  }

  static Failure of(FailureKind kind, List<Fault> faults) {
    return new Failure(kind, kind.status(), kind.name(), faults, HttpHeaders.EMPTY, null);
  }

  static Failure incident(String number) {
    var kind = FailureKind.INCIDENT;
    return new Failure(kind, kind.status(), kind.name(), List.of(), HttpHeaders.EMPTY, number);
  }

  Failure as(HttpStatus otherStatus, String otherCode) {
    return new Failure(kind, otherStatus, otherCode, faults, headers, incident);
  }

  Failure with(HttpHeaders moreHeaders) {
    return new Failure(kind, status, code, faults, moreHeaders, incident);
  }
}
