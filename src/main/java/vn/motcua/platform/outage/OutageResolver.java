package vn.motcua.platform.outage;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Catches the database's absence in a controller, before it is taken for a fault of ours. */
@Component
class OutageResolver implements HandlerExceptionResolver, Ordered {

  private static final Logger log = LoggerFactory.getLogger(OutageResolver.class);

  private final OutageAnswer answer;

  OutageResolver(OutageAnswer answer) {
    this.answer = answer;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (response.isCommitted() || !DatabaseOutage.causes(failure)) {
      return null;
    }
    log.error("The database does not answer: {}", failure.getMessage());
    try {
      answer.write(request, response);
      return new ModelAndView();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (ServletException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}
