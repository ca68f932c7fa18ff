package vn.motcua.citizen.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.signin.CitizenSession;
import vn.motcua.citizen.signin.SignInByProvider;
import vn.motcua.citizen.signin.SignInByProvider.Vouched;
import vn.motcua.notification.Language;
import vn.motcua.platform.web.Words;
import vn.motcua.shared.Refused;

/** What happens when somebody comes back from the provider. */
@Component
class CameBack implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private static final Logger log = LoggerFactory.getLogger(CameBack.class);

  private final ProviderSettings settings;
  private final SignInByProvider signIn;

  CameBack(ProviderSettings settings, SignInByProvider signIn) {
    this.settings = settings;
    this.signIn = signIn;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    var next = CitizenSession.next(request);
    try {
      var user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
      var citizen = signIn.handle(vouched(user), Language.of(Words.lang()));
      CitizenSession.start(request, citizen);
      response.sendRedirect(next);
    } catch (Refused refused) {
      response.sendRedirect(ProviderDoor.SIGN_IN + "?loi=" + refused.code().name());
    }
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    // the code alone: a description may quote what the provider knows of a person
    log.warn(
        "Sign-in at the provider failed: {}",
        failure instanceof OAuth2AuthenticationException oauth
            ? oauth.getError().getErrorCode()
            : failure.getClass().getSimpleName());
    response.sendRedirect(ProviderDoor.SIGN_IN + "?loi=" + CitizenRefusal.PROVIDER_FAILED.name());
  }

  private Vouched vouched(OidcUser user) {
    var proven = user.getPhoneNumberVerified();
    var address = user.getAddress();
    return new Vouched(
        settings.issuer,
        Objects.requireNonNull(user.getSubject()),
        text(user.getClaimAsString(settings.identityClaim)),
        text(user.getFullName()),
        day(user.getBirthdate()),
        Boolean.FALSE.equals(proven) ? "" : text(user.getPhoneNumber()),
        text(user.getEmail()),
        address == null ? "" : text(address.getFormatted()));
  }

  private static String text(@Nullable String claim) {
    return claim == null ? "" : claim;
  }

  /** A year alone is no day. */
  private static @Nullable LocalDate day(@Nullable String claim) {
    try {
      return claim == null ? null : LocalDate.parse(claim);
    } catch (DateTimeParseException other) {
      return null;
    }
  }
}
