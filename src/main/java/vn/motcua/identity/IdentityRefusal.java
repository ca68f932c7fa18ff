package vn.motcua.identity;

import vn.motcua.shared.RefusalCode;

/** Why accounts and sign-in refuse. */
public enum IdentityRefusal implements RefusalCode {
  /** Name or password wrong, or the account disabled; nobody is told which. */
  SIGN_IN_FAILED,
  /** Too many failures; the argument is the wait in minutes, rounded up. */
  SIGN_IN_BLOCKED,
  USERNAME_NOT_ALLOWED,
  USERNAME_TAKEN,
  NAME_MISSING,
  PASSWORD_TOO_SHORT,
  PASSWORD_TOO_LONG,
  PASSWORD_TOO_COMMON,
  PASSWORD_WRONG,
  PASSWORDS_DIFFER,
  LINK_DEAD,
  AGENCY_UNKNOWN,
  DATES_REVERSED,
  ROLE_ALREADY_HELD,
  OWN_ACCOUNT,
  PASSWORD_MUST_CHANGE
}
