package vn.motcua.citizen.provider;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** The door to the provider and back; open only while a provider is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${motcua.oidc.issuer}' != '' and '${motcua.oidc.client}' != ''")
class ProviderDoor {

  /** Where the way to the provider begins. */
  static final String OUT = "/dang-nhap/di";

  /** Where the provider sends people back. */
  static final String BACK = "/dang-nhap/ve";

  @Bean
  @Order(0)
  SecurityFilterChain provider(HttpSecurity http, Registration registration, CameBack cameBack) {
    var requests = new DefaultOAuth2AuthorizationRequestResolver(registration, OUT);
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return http.securityMatcher(OUT + "/*", BACK)
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .oauth2Login(
            login ->
                login
                    .loginPage(SIGN_IN)
                    .clientRegistrationRepository(registration)
                    .authorizedClientRepository(new NoTokens())
                    .authorizationEndpoint(out -> out.authorizationRequestResolver(requests))
                    .redirectionEndpoint(back -> back.baseUri(BACK))
                    .successHandler(cameBack)
                    .failureHandler(cameBack))
        .build();
  }

  static final String SIGN_IN = "/dang-nhap";
}
