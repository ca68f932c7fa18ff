package vn.motcua.platform.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows the caller of the API by {@code Authorization: Bearer …}. */
class BearerFilter extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final SignedInPeople people;

  BearerFilter(SignedInPeople people) {
    this.people = people;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      people
          .byToken(header.substring(SCHEME.length()).strip())
          .ifPresent(
              signedIn ->
                  SecurityContextHolder.setContext(
                      new SecurityContextImpl(new ActorAuthentication(signedIn))));
    }
    chain.doFilter(request, response);
  }
}
