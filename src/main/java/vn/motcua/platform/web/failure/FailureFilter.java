package vn.motcua.platform.web.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Set<String> large;

  FailureFilter(FailureAnswer answer, List<LargeUpload> uploads) {
    this.answer = answer;
    this.large =
        uploads.stream()
            .flatMap(upload -> upload.paths().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(LimitedBody.of(request, large), response);
    } catch (RuntimeException thrown) {
      answer.answer(thrown, request, response);
    } catch (ServletException thrown) {
      answer.answer(thrown.getCause() == null ? thrown : thrown.getCause(), request, response);
    }
  }
}
