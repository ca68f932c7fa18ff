package vn.motcua.platform.web.failure;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Unavailable;

/** Tells from what was thrown how the request failed. */
final class Failures {

  private Failures() {}

  static Failure of(Throwable thrown) {
    return switch (thrown) {
      case Refused refused -> refused(refused);
      case Denied denied -> Failure.of(FailureKind.DENIED);
      case NotVisible hidden -> Failure.of(FailureKind.NOT_VISIBLE);
      case StaleVersion stale -> Failure.of(FailureKind.STALE_VERSION);
      case CsrfException expired -> Failure.of(FailureKind.FORM_EXPIRED);
      case AuthenticationException nobody -> Failure.of(FailureKind.SIGN_IN_NEEDED);
      case AccessDeniedException denied -> Failure.of(FailureKind.DENIED);
      case Unavailable away ->
          Failure.of(LostConnection.kindOf(away).orElse(FailureKind.UNAVAILABLE));
      case BodyTooLarge large -> Failure.of(FailureKind.TOO_LARGE);
      case HttpMessageNotReadableException unreadable -> Unreadable.body(unreadable);
      case TypeMismatchException wrong -> Unreadable.value(wrong);
      case BindException invalid -> BrokenLimits.of(invalid);
      case HandlerMethodValidationException invalid when !invalid.isForReturnValue() ->
          BrokenLimits.of(invalid);
      case ServletRequestBindingException missing -> Unreadable.missing(missing);
      case MissingServletRequestPartException missing -> Unreadable.missing(missing);
      case InvalidParameterException form -> Failure.of(FailureKind.of(form.getErrorCode()));
      case ErrorResponse answer -> answered(answer.getStatusCode().value(), answer.getHeaders());
      case MultipartException upload -> Failure.of(FailureKind.MALFORMED);
      default -> unexpected(thrown);
    };
  }

  private static Failure refused(Refused refused) {
    var faults =
        refused.findings().stream()
            .map(
                finding ->
                    new Fault(
                        finding.field(),
                        finding.code().name(),
                        finding.code().messageKey(),
                        finding.args()))
            .toList();
    return Failure.of(FailureKind.REFUSED, faults)
        .as(status(refused.code()), refused.code().name());
  }

  private static HttpStatus status(RefusalCode code) {
    return code instanceof RefusalStatus other ? other.status() : FailureKind.REFUSED.status();
  }

  private static Failure answered(int status, HttpHeaders headers) {
    var kind = FailureKind.of(status);
    return kind == FailureKind.INCIDENT
        ? Failure.incident(Incident.newNumber())
        : Failure.of(kind, List.of()).with(headers);
  }

  private static Failure unexpected(Throwable thrown) {
    return LostConnection.kindOf(thrown)
        .map(Failure::of)
        .orElseGet(() -> Failure.incident(Incident.newNumber()));
  }
}
