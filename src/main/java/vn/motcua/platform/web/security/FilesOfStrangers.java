package vn.motcua.platform.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever is not signed in away before a form with files is read: to look for the form's
 * token is to read it all, and some addresses take files of gigabytes.
 */
final class FilesOfStrangers extends OncePerRequestFilter {

  private final AuthenticationEntryPoint door;
  private final List<UploadByAnybody> open;

  FilesOfStrangers(AuthenticationEntryPoint door, List<UploadByAnybody> open) {
    this.door = door;
    this.open = open;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var type = request.getContentType();
    if (type != null
        && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
        && SecurityContextHolder.getContext().getAuthentication() == null
        && open.stream().noneMatch(upload -> upload.takes(request.getRequestURI()))) {
      door.commence(
          request, response, new InsufficientAuthenticationException("files of strangers"));
      return;
    }
    chain.doFilter(request, response);
  }
}
