package vn.motcua.identity;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.AgencyTies;

/** Accounts at an agency, and roles given over it. */
@Component
class AccountTies implements AgencyTies {

  private final PassedAccounts store;

  AccountTies(PassedAccounts store) {
    this.store = store;
  }

  @Override
  public int count(long agencyId) {
    return store.countAccounts(agencyId) + store.countRoles(agencyId, LocalDate.EPOCH);
  }
}
