package vn.motcua.platform.web.failure;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Puts broken constraints ({@code @NotBlank}, {@code @Size}…) into our own words: the validator's
 * have no Vietnamese.
 */
final class BrokenLimits {

  private BrokenLimits() {}

  static Failure of(BindException failure) {
    return invalid(failure.getAllErrors().stream().map(BrokenLimits::fault));
  }

  static Failure of(HandlerMethodValidationException failure) {
    return invalid(failure.getParameterValidationResults().stream().flatMap(BrokenLimits::faults));
  }

  private static Failure invalid(Stream<Fault> faults) {
    return Failure.of(FailureKind.INVALID, faults.toList());
  }

  private static Stream<Fault> faults(ParameterValidationResult result) {
    if (result instanceof ParameterErrors errors) {
      return errors.getAllErrors().stream().map(BrokenLimits::fault);
    }
    var name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
    return result.getResolvableErrors().stream()
        .map(error -> fault(name, violation(result, error)));
  }

  private static ConstraintViolation<?> violation(
      ParameterValidationResult result, MessageSourceResolvable error) {
    return result.unwrap(error, ConstraintViolation.class);
  }

  private static Fault fault(ObjectError error) {
    var field = error instanceof FieldError fieldError ? fieldError.getField() : "";
    return error.contains(ConstraintViolation.class)
        ? fault(field, error.unwrap(ConstraintViolation.class))
        : Fault.of(field, "WRONG_TYPE", "invalid.WRONG_TYPE");
  }

  private static Fault fault(String field, ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor();
    var limits = constraint.getAttributes();
    return switch (constraint.getAnnotation().annotationType().getSimpleName()) {
      case "NotNull", "NotBlank", "NotEmpty" -> Fault.of(field, "MISSING", "invalid.MISSING");
      case "Size", "Length" -> size(field, limits);
      case "Min", "DecimalMin" -> Fault.of(field, "TOO_SMALL", "invalid.TOO_SMALL", bound(limits));
      case "Max", "DecimalMax" -> Fault.of(field, "TOO_LARGE", "invalid.TOO_LARGE", bound(limits));
      case "Positive" -> Fault.of(field, "TOO_SMALL", "invalid.TOO_SMALL", "1");
      case "PositiveOrZero" -> Fault.of(field, "TOO_SMALL", "invalid.TOO_SMALL", "0");
      default -> Fault.of(field, "WRONG_FORMAT", "invalid.WRONG_FORMAT");
    };
  }

  private static Fault size(String field, Map<String, Object> limits) {
    var least = (Integer) limits.getOrDefault("min", 0);
    var most = (Integer) limits.getOrDefault("max", Integer.MAX_VALUE);
    if (most == Integer.MAX_VALUE) {
      return Fault.of(field, "TOO_SHORT", "invalid.TOO_SHORT", least.toString());
    }
    return least == 0
        ? Fault.of(field, "TOO_LONG", "invalid.TOO_LONG", most.toString())
        : Fault.of(
            field, "WRONG_LENGTH", "invalid.WRONG_LENGTH", least.toString(), most.toString());
  }

  private static String bound(Map<String, Object> limits) {
    return String.valueOf(limits.get("value"));
  }
}
