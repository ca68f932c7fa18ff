package vn.motcua.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.failure.FailureAnswer;

/** Answers whom the filter chains turn away, in the same words as everybody else. */
@Component
class RefusedAtTheDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final FailureAnswer answer;

  RefusedAtTheDoor(FailureAnswer answer) {
    this.answer = answer;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    answer.answer(nobody, request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    answer.answer(denied, request, response);
  }
}
