package vn.motcua.shared;

/** Somebody changed the record after the page was shown. HTTP 409. */
public class StaleVersion extends RuntimeException {

  /**
   * @param what kind and public id of the record, e.g. {@code dossier H50.101-261120-0012}; no
   *     personal data
   */
  public StaleVersion(String what) {
    super(what, null, false, false);
  }
}
