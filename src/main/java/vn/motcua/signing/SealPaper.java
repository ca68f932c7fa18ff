package vn.motcua.signing;

/** Puts an agency's seal on a paper that nobody signs by name, such as a receipt. */
public interface SealPaper {

  /**
   * @param seal of that agency, open; whoever opened it closes it
   * @param printedBelow words printed under the room for the seal, on one line
   * @return the sealed paper, checked
   * @throws vn.motcua.shared.Refused when the certificate may not sign, or the words are not there
   * @throws vn.motcua.shared.Unavailable when a service that is needed does not answer
   */
  byte[] handle(SigningKey seal, long agencyId, byte[] pdf, String printedBelow);
}
