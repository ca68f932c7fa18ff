package vn.motcua.citizen.provider;

import org.springframework.stereotype.Component;
import vn.motcua.shared.Unavailable;

/** Asks whether the provider answers, before anybody is sent there. */
@Component
public class ProviderReach {

  private final Registration registration;

  ProviderReach(Registration registration) {
    this.registration = registration;
  }

  /**
   * Once it has answered, it is not asked again.
   *
   * @throws Unavailable when it does not answer
   */
  public void require() {
    var unused = registration.findByRegistrationId(Registration.ID);
  }
}
