package vn.motcua.platform.web.failure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Names the fields of a request that could not be read at all. HTTP 400. */
final class Unreadable {

  private Unreadable() {}

  static Failure body(HttpMessageNotReadableException failure) {
    return switch (failure.getCause()) {
      case InvalidFormatException wrong -> of(wrongValue(path(wrong), wrong.getTargetType()));
      case MismatchedInputException wrong when !wrong.getPath().isEmpty() ->
          of(wrongValue(path(wrong), wrong.getTargetType()));
      case null, default -> Failure.of(FailureKind.MALFORMED);
    };
  }

  static Failure value(TypeMismatchException failure) {
    var field =
        failure instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : failure.getPropertyName();
    return of(wrongValue(field == null ? "" : field, failure.getRequiredType()));
  }

  static Failure missing(ServletRequestBindingException failure) {
    return switch (failure) {
      case MissingServletRequestParameterException missing ->
          of(missingField(missing.getParameterName()));
      case MissingRequestHeaderException missing -> of(missingField(missing.getHeaderName()));
      default -> Failure.of(FailureKind.MALFORMED);
    };
  }

  static Failure missing(MissingServletRequestPartException failure) {
    return of(missingField(failure.getRequestPartName()));
  }

  private static Failure of(Fault fault) {
    return Failure.of(FailureKind.MALFORMED, List.of(fault));
  }

  private static Fault missingField(String field) {
    return Fault.of(field, "MISSING", "invalid.MISSING");
  }

  private static Fault wrongValue(String field, @Nullable Class<?> wanted) {
    if (wanted != null && wanted.isEnum()) {
      var values =
          Arrays.stream(wanted.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .collect(Collectors.joining(", "));
      return Fault.of(field, "UNKNOWN_VALUE", "invalid.UNKNOWN_VALUE", values);
    }
    return Fault.of(field, "WRONG_TYPE", "invalid.WRONG_TYPE");
  }

  /** {@code applicant.papers[2].id} */
  private static String path(JacksonException failure) {
    var path = new StringBuilder();
    for (var step : failure.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }
}
