package vn.motcua.platform.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The sessions one request has read, for as long as it lasts and no longer: a session ended
 * elsewhere is gone with the next request.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionsOfRequest extends OncePerRequestFilter {

  private static final ScopedValue<Map<String, QuietSession<?>>> READ = ScopedValue.newInstance();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      ScopedValue.where(READ, new HashMap<>())
          .call(
              () -> {
                chain.doFilter(request, response);
                return true;
              });
    } catch (ServletException | IOException | RuntimeException failure) {
      throw failure;
    } catch (Exception impossible) {
      throw new ServletException(impossible);
    }
  }

  static @Nullable QuietSession<?> known(String id) {
    return READ.isBound() ? READ.get().get(id) : null;
  }

  static void keep(String id, QuietSession<?> session) {
    if (READ.isBound()) {
      READ.get().put(id, session);
    }
  }

  static void forget(String id) {
    if (READ.isBound()) {
      READ.get().remove(id);
    }
  }
}
