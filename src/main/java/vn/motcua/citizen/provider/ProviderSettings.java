package vn.motcua.citizen.provider;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the provider is, and what it calls things; from the environment. */
@Component
public class ProviderSettings {

  final String issuer;
  final String client;
  final String secret;
  final String scopes;
  final String identityClaim;
  private final String name;

  ProviderSettings(
      @Value("${motcua.oidc.issuer}") String issuer,
      @Value("${motcua.oidc.client}") String client,
      @Value("${motcua.oidc.secret}") String secret,
      @Value("${motcua.oidc.scopes}") String scopes,
      @Value("${motcua.oidc.identity-claim}") String identityClaim,
      @Value("${motcua.oidc.name}") String name) {
    this.issuer = issuer;
    this.client = client;
    this.secret = secret;
    this.scopes = scopes;
    this.identityClaim = identityClaim;
    this.name = name;
  }

  public boolean isConfigured() {
    return !issuer.isEmpty() && !client.isEmpty();
  }

  /** What people call it, {@code VNeID}. */
  public String name() {
    return name;
  }
}
