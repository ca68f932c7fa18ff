package vn.motcua.payment.spi;

/** A bank that is only played, where nobody's money may move; there is none in earnest. */
public interface TrialBank {

  /** The page on which a transfer is played through. */
  String transferPage(String content, long dong);
}
