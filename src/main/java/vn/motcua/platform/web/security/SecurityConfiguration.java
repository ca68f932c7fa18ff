package vn.motcua.platform.web.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Three doors: the API (bearer token, no session), the pages (session for the desk, the rest open
 * to everybody) and the documentation of the API.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

  private static final String FEATURES =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ActorArgumentResolver());
  }

  /** Passwords are checked by the module that keeps accounts, never by Spring's own manager. */
  @Bean
  AuthenticationManager noAuthenticationManager() {
    return authentication -> {
      throw new IllegalStateException("sign-in does not pass here");
    };
  }

  /** Nobody collects them, and each filter of each request would make two. */
  @Bean
  SecurityObservationSettings noObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, SignedInPeople people, RefusedAtTheDoor refused) {
    return ourHeaders(http, ContentPolicy.ofPages())
        .securityMatcher("/api/**")
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            errors -> errors.authenticationEntryPoint(refused).accessDeniedHandler(refused))
        .addFilterBefore(new BearerFilter(people), AuthorizationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(POST, "/api/v1/sessions", "/api/v1/payment-notices")
                    .permitAll()
                    // signed by the carrier, who has no account
                    .requestMatchers(POST, "/api/v1/post/notices")
                    .permitAll()
                    .requestMatchers(
                        GET, "/api/v1/procedures", "/api/v1/procedures/*", "/api/v1/boards/*")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain documentation(HttpSecurity http) {
    return ourHeaders(http, ContentPolicy.ofDocumentation())
        .securityMatcher("/docs/**", "/v3/api-docs/**")
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .logout(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pages(
      HttpSecurity http,
      SignedInPeople people,
      RefusedAtTheDoor refused,
      List<UploadByAnybody> uploads,
      @Value("${motcua.form-cookie}") String formCookie) {
    return ourHeaders(http, ContentPolicy.ofPages())
        .securityContext(context -> context.securityContextRepository(new SessionContexts(people)))
        .csrf(csrf -> csrf.csrfTokenRepository(formTokens(formCookie)))
        .addFilterBefore(new FilesOfStrangers(new SignInEntryPoint(), uploads), CsrfFilter.class)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(new SignInEntryPoint())
                    .accessDeniedHandler(refused))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        "/desk/sign-in", "/desk/password/*", "/desk/forgotten-password")
                    .permitAll()
                    .requestMatchers("/desk", "/desk/**")
                    .authenticated()
                    .requestMatchers("/actuator/health", "/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .denyAll()
                    .anyRequest()
                    .permitAll())
        .build();
  }

  private static HttpSecurity ourHeaders(HttpSecurity http, HeaderWriter policy) {
    return http.headers(
        headers ->
            headers
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .addHeaderWriter(policy)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(FEATURES)));
  }

  /**
   * The token lives in a cookie of its own: a visitor who only reads the sign-in page opens no
   * session, and a form typed for an hour outlives the session's end.
   */
  private static CookieCsrfTokenRepository formTokens(String name) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(name);
    tokens.setHeaderName("X-CSRF-TOKEN");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    return tokens;
  }
}
