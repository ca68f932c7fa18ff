package vn.motcua.citizen.provider;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Unavailable;

/**
 * What the provider says of itself, asked when first needed: the system starts and serves while the
 * provider is away.
 */
@Component
class Registration implements ClientRegistrationRepository {

  /** The one provider, in addresses. */
  static final String ID = "danh-tinh";

  private final ProviderSettings settings;
  private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

  Registration(ProviderSettings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID) || !settings.isConfigured()) {
      return null;
    }
    var found = known.get();
    if (found == null) {
      found = discover();
      known.set(found);
    }
    return found;
  }

  private ClientRegistration discover() {
    try {
      return ClientRegistrations.fromIssuerLocation(settings.issuer)
          .registrationId(ID)
          .clientName(settings.name())
          .clientId(settings.client)
          .clientSecret(settings.secret)
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .redirectUri("{baseUrl}" + ProviderDoor.BACK)
          .scope(settings.scopes.split("[ ,]+"))
          .build();
    } catch (IllegalArgumentException | IllegalStateException away) {
      throw new Unavailable("provider of identities", away);
    }
  }
}
