package vn.motcua.signing;

/** Where a demonstration says that it believes its own authority. */
public final class DemonstrationTrust {

  /**
   * In the demonstration’s data folder. It never lies in the folder of trust, which real systems
   * may share: there it is not even looked for.
   */
  public static final String FILE = "demonstration-authority.cer";

  private DemonstrationTrust() {}
}
