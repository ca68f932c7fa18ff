package vn.motcua.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.platform.web.frame.CitizenFrame;
import vn.motcua.platform.web.frame.CitizenFrame.Place;
import vn.motcua.platform.web.security.PageSession;

/** Gives every page outside the desk its frame, unless its controller brought one. */
@Configuration(proxyBeanMethods = false)
class CitizenFrames implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/**")
        .excludePathPatterns("/desk", "/desk/**", "/api/**");
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null
        && page.getViewName() != null
        && !page.getViewName().startsWith("redirect:")
        && !page.getModel().containsKey("frame")) {
      page.addObject(
          "frame",
          new CitizenFrame(
              "", place(request.getRequestURI()), PageSession.citizenId(request).isPresent()));
    }
  }

  private static Place place(String path) {
    if (path.startsWith("/tra-cuu")) {
      return Place.LOOK_UP;
    }
    if (path.equals("/toi") || path.startsWith("/toi/") || path.startsWith("/dang-nhap")) {
      return Place.OWN;
    }
    if (path.startsWith("/thong-ke")) {
      return Place.STATISTICS;
    }
    return path.equals("/") || path.startsWith("/thu-tuc") || path.startsWith("/de-doc/")
        ? Place.PROCEDURES
        : Place.OTHER;
  }
}
