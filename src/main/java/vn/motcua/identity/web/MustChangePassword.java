package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.platform.web.security.ActorAuthentication;
import vn.motcua.shared.Refused;

/** Lets somebody who must change the password do nothing else. */
@Configuration(proxyBeanMethods = false)
class MustChangePassword implements WebMvcConfigurer, HandlerInterceptor {

  private static final String FORM = "/desk/account/password";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/desk", "/desk/**", "/api/**")
        .excludePathPatterns(
            FORM,
            "/desk/sign-in",
            "/desk/password/*",
            "/desk/forgotten-password",
            "/api/v1/sessions",
            "/api/v1/sessions/*");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication who
        && who.mustChangePassword()) {
      if (request.getRequestURI().startsWith("/api/")) {
        throw new Refused(IdentityRefusal.PASSWORD_MUST_CHANGE);
      }
      response.sendRedirect(FORM);
      return false;
    }
    return true;
  }
}
