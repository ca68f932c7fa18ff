package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Citizens;
import vn.motcua.citizen.signin.CitizenSession;
import vn.motcua.platform.web.security.PageSession;

/**
 * Hands the signed-in citizen to a controller's parameter of type {@link Citizen}, and sends
 * everybody else who comes to citizens' own pages to the sign-in, which leads back afterwards.
 */
@Configuration(proxyBeanMethods = false)
class SignedInCitizens
    implements WebMvcConfigurer, HandlerInterceptor, HandlerMethodArgumentResolver {

  private static final String NAME = Citizen.class.getName();

  private final Citizens citizens;

  SignedInCitizens(Citizens citizens) {
    this.citizens = citizens;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/toi", "/toi/**", "/nop-ho-so/**", "/ho-tro", "/ho-tro/**");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (current(request).isPresent()) {
      return true;
    }
    var next = request.getMethod().equals("GET") ? request.getRequestURI() : CitizenSession.OWN;
    response.sendRedirect("/dang-nhap?next=" + CitizenSession.destination(next));
    return false;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Citizen.class;
  }

  @Override
  public @Nullable Citizen resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = web.getNativeRequest(HttpServletRequest.class);
    return request == null ? null : current(request).orElse(null);
  }

  /** Asked at most once in a request. */
  private Optional<Citizen> current(HttpServletRequest request) {
    if (request.getAttribute(NAME) instanceof Citizen known) {
      return Optional.of(known);
    }
    var found = PageSession.citizenId(request).flatMap(citizens::find);
    found.ifPresent(citizen -> request.setAttribute(NAME, citizen));
    return found;
  }
}
