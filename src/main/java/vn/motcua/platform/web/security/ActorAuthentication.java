package vn.motcua.platform.web.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.motcua.shared.Actor;

/**
 * A signed-in person, for Spring Security. Made anew for each request and never stored: rights are
 * those of this moment. It has no authorities; {@link Actor} decides what is allowed.
 */
public final class ActorAuthentication extends AbstractAuthenticationToken {

  private final transient SignedIn signedIn;

  public ActorAuthentication(SignedIn signedIn) {
    super(List.of());
    this.signedIn = signedIn;
    setAuthenticated(true);
  }

  public Actor actor() {
    return signedIn.actor();
  }

  public boolean mustChangePassword() {
    return signedIn.mustChangePassword();
  }

  @Override
  public Object getPrincipal() {
    return signedIn.actor();
  }

  @Override
  public String getName() {
    return signedIn.actor().username();
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorAuthentication that && that.signedIn.equals(signedIn);
  }

  @Override
  public int hashCode() {
    return signedIn.hashCode();
  }
}
