package vn.motcua.citizen;

/** How it is known that an account's identity number is its holder's. Names are kept. */
public enum Proof {
  /** Said by its holder, whose telephone alone is proven. */
  DECLARED,
  /** By a provider of electronic identities. */
  PROVIDER,
  /** By an official who held the card beside the person. */
  DESK;

  public boolean isProven() {
    return this != DECLARED;
  }

  /** Key of its name. */
  public String messageKey() {
    return "citizen.proof." + name();
  }
}
