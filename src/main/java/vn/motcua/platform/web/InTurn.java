package vn.motcua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes pages in the order in which they were asked for, a few at a time. The processors cannot do
 * more at once; sharing them among all who ask makes some wait much longer than others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class InTurn extends OncePerRequestFilter {

  /** While one page waits for the database, the processors work at another. */
  private static final int PAGES_PER_PROCESSOR = 2;

  private final Turns turns;

  @Autowired
  InTurn() {
    this(new Turns(PAGES_PER_PROCESSOR * Runtime.getRuntime().availableProcessors()));
  }

  InTurn(Turns turns) {
    this.turns = turns;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var turn = turns.await();
    try {
      chain.doFilter(request, response);
    } finally {
      turn.end();
    }
  }
}
