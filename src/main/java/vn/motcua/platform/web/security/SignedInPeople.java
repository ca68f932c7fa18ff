package vn.motcua.platform.web.security;

import java.util.Optional;

/** Answers who stands behind a session; asked at most once per request. */
public interface SignedInPeople {

  /** The person of a page session, while the account is enabled. */
  Optional<SignedIn> bySession(long accountId);

  /** The person of an API session, while the token is valid and the account enabled. */
  Optional<SignedIn> byToken(String token);
}
