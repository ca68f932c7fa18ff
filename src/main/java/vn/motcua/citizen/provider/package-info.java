/**
 * The provider of electronic identities, by OpenID Connect: authorization code with PKCE, its
 * answer checked by Spring Security (signature, issuer, audience, nonce, times).
 */
@NullMarked
package vn.motcua.citizen.provider;

import org.jspecify.annotations.NullMarked;
