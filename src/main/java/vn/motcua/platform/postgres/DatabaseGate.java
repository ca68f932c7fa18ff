package vn.motcua.platform.postgres;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns requests away at once while our own server is known to be down: waiting for the pool would
 * keep people waiting for nothing, and every waiting request holds memory.
 *
 * <p>Stands inside the filter that answers failures and before all that asks the database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class DatabaseGate extends OncePerRequestFilter {

  private static final List<String> FILES = List.of("/css/", "/img/", "/js/", "/webjars/");

  private final ObjectProvider<OwnServer> own;

  DatabaseGate(ObjectProvider<OwnServer> own) {
    this.own = own;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return FILES.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (own.stream()
        .anyMatch(server -> server instanceof PostgresServer ours && !ours.isRunning())) {
      throw new CannotGetJdbcConnectionException("PostgreSQL is being started again");
    }
    chain.doFilter(request, response);
  }
}
