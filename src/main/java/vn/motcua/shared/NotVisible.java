package vn.motcua.shared;

/** The record does not exist, or is not this actor's to see; nobody is told which. HTTP 404. */
public class NotVisible extends RuntimeException {

  /**
   * @param what kind and public id of the record, e.g. {@code dossier H50.101-261120-0012}; no
   *     personal data
   */
  public NotVisible(String what) {
    super(what, null, false, false);
  }
}
