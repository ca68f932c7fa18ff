package vn.motcua.organisation;

/** What other modules tie to an agency that has not begun: it is then not removed. */
public interface AgencyTies {

  /** How many things, accounts or roles say, are at the agency or were given over it. */
  int count(long agencyId);
}
