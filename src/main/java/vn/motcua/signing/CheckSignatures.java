package vn.motcua.signing;

/** Says what the signatures of a PDF are worth now. */
public interface CheckSignatures {

  /**
   * For what others hand in: also compares what the pages look like before and after signing.
   *
   * @throws vn.motcua.shared.Refused when the file is no PDF, or locked by a password
   */
  SignatureReport handle(byte[] pdf);

  /**
   * As {@link #handle}, without drawing the pages: for papers this system has just signed, and for
   * whatever strangers send, whose pages may be larger than the memory.
   */
  SignatureReport ours(byte[] pdf);
}
