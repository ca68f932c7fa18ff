package vn.motcua.platform.web.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what fails before or after a controller, above all a session that cannot be read because
 * the database is gone; and refuses bodies longer than any we expect.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class FailureFilter extends OncePerRequestFilter {

  private final FailureAnswer answer;
  private final List<LargeUpload> uploads;

  FailureFilter(FailureAnswer answer, List<LargeUpload> uploads) {
    this.answer = answer;
    this.uploads = List.copyOf(uploads);
  }

  private boolean isLarge(HttpServletRequest request) {
    return uploads.stream().anyMatch(upload -> upload.takes(request.getRequestURI()));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(LimitedBody.of(request, isLarge(request)), response);
    } catch (RuntimeException thrown) {
      answer.answer(thrown, request, response);
    } catch (ServletException thrown) {
      answer.answer(thrown.getCause() == null ? thrown : thrown.getCause(), request, response);
    }
  }
}
