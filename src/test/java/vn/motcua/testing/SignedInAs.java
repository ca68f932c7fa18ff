package vn.motcua.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.platform.web.security.ActorAuthentication;
import vn.motcua.platform.web.security.SignedIn;
import vn.motcua.shared.Actor;

/** Lets a MockMvc request come from somebody; a changing request of a page also needs csrf(). */
public final class SignedInAs {

  private SignedInAs() {}

  public static RequestPostProcessor actor(Actor actor) {
    return authentication(new ActorAuthentication(new SignedIn(actor, false)));
  }
}
