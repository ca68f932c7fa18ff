package vn.motcua.platform.outage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.platform.postgres.PostgresServer;

/**
 * Answers 503 at once while the database is away; outside of everything, because the session too is
 * in the database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageFilter extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(OutageFilter.class);
  private static final List<String> STATIC = List.of("/css/", "/img/", "/js/", "/webjars/");

  private final ObjectProvider<PostgresServer> embedded;
  private final OutageAnswer answer;

  OutageFilter(ObjectProvider<PostgresServer> embedded, OutageAnswer answer) {
    this.embedded = embedded;
    this.answer = answer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return STATIC.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isKnownToBeAway()) {
      answer.write(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException failure) {
      if (response.isCommitted() || !DatabaseOutage.causes(failure)) {
        throw failure;
      }
      log.error("The database does not answer: {}", failure.getMessage());
      answer.write(request, response);
    }
  }

  /** Our own server tells us; waiting for the pool would keep people waiting for nothing. */
  private boolean isKnownToBeAway() {
    return embedded.stream().anyMatch(server -> !server.isRunning());
  }
}
