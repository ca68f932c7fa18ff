package vn.motcua.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import vn.motcua.platform.web.language.Languages;

/** Pages are JTE templates compiled with the code; the reader chooses their language. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

  @Bean
  TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(
        null,
        ContentType.Html,
        PageConfiguration.class.getClassLoader(),
        "gg.jte.generated.precompiled");
  }

  @Bean
  ViewResolver jteViewResolver(
      TemplateEngine engine,
      MessageSource messages,
      Languages languages,
      ResourceUrlProvider files,
      @Value("${motcua.demonstration}") boolean demonstration,
      @Value("${motcua.practice.room}") boolean practice) {
    return new JteViewResolver(
        engine,
        messages,
        languages,
        new StaticFiles(files::getForLookupPath),
        SystemKind.of(demonstration, practice));
  }

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new CookieLocaleResolver("MOTCUA_LANG");
    resolver.setDefaultLocaleFunction(request -> Languages.VIETNAMESE);
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setRejectInvalidCookies(false);
    return resolver;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var change = new LocaleChangeInterceptor();
    change.setParamName("lang");
    change.setIgnoreInvalidLocale(true);
    registry.addInterceptor(change);
    registry.addInterceptor(new LargeType()).excludePathPatterns("/desk", "/desk/**", "/api/**");
  }

  private record JteViewResolver(
      TemplateEngine engine,
      MessageSource messages,
      Languages languages,
      StaticFiles files,
      SystemKind kind)
      implements ViewResolver, Ordered {

    @Override
    public @Nullable JteView resolveViewName(String viewName, Locale locale) {
      if (viewName.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)) {
        // no template: to look for one would search every library for a class of that name
        return null;
      }
      var template = viewName + ".jte";
      return engine.hasTemplate(template)
          ? new JteView(engine, template, messages, languages, files, kind)
          : null;
    }

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }
  }
}
