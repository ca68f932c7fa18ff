package vn.motcua.platform.web.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;

/** Everything a controller throws comes here. */
@ControllerAdvice
class FailureAdvice {

  private final FailureAnswer answer;
  private final ApplicationEventPublisher events;

  FailureAdvice(FailureAnswer answer, ApplicationEventPublisher events) {
    this.answer = answer;
    this.events = events;
  }

  @ExceptionHandler
  void denied(Denied denied, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
      events.publishEvent(
          new DeniedAttempt(
              actor, denied.permission(), request.getMethod(), request.getRequestURI()));
    }
    answer.answer(denied, request, response);
  }

  @ExceptionHandler
  void any(Exception thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer.answer(thrown, request, response);
  }

  /** The reader has gone; there is nobody to answer. */
  @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
  void gone(IOException gone, HttpServletResponse response) {}
}
