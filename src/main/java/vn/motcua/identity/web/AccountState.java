package vn.motcua.identity.web;

import vn.motcua.identity.AccountDetails;

/** Whether an account can be used; its name is the message {@code account.state.<NAME>}. */
public enum AccountState {
  ACTIVE,
  /** The person has not chosen a password yet. */
  WAITING,
  DISABLED;

  static AccountState of(AccountDetails account) {
    if (!account.enabled()) {
      return DISABLED;
    }
    return account.hasPassword() ? ACTIVE : WAITING;
  }
}
