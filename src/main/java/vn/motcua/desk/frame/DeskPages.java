package vn.motcua.desk.frame;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Frames belong to the pages of the desk, not to the API or the citizen's pages. */
@Configuration(proxyBeanMethods = false)
class DeskPages implements WebMvcConfigurer {

  private final DeskFrames frames;

  DeskPages(DeskFrames frames) {
    this.frames = frames;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(frames).addPathPatterns("/desk", "/desk/**");
  }
}
