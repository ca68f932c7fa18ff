package vn.motcua.practice.inside;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sees which exercises are done: the form was sent and led on, it was not shown again. */
@Component
@InTheRoom
class ExerciseLog implements HandlerInterceptor, WebMvcConfigurer {

  private final Idleness idleness;

  ExerciseLog(Idleness idleness) {
    this.idleness = idleness;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/desk", "/desk/**", "/practice/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    idleness.interrupted();
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView answer) {
    if (HttpMethod.POST.matches(request.getMethod())
        && answer != null
        && answer.getViewName() != null
        && answer.getViewName().startsWith("redirect:")) {
      Exercise.doneAt(request.getRequestURI())
          .ifPresent(done -> Trainee.of(request).did(request, done));
    }
  }
}
