package vn.motcua.platform.web.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what the container or a filter gave up with a bare status. */
@Controller
class FailureController implements ErrorController {

  private final FailureAnswer answer;

  FailureController(FailureAnswer answer) {
    this.answer = answer;
  }

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      answer.answer(thrown, request, response);
      return;
    }
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var kind = status instanceof Integer code ? FailureKind.of(code) : FailureKind.NOT_VISIBLE;
    answer.answer(
        kind == FailureKind.INCIDENT ? Failure.incident(Incident.newNumber()) : Failure.of(kind),
        request,
        response);
  }
}
