package vn.motcua.payment.spi;

/**
 * A bank and gateway that are only played, where nobody's money may move. Where there is one, the
 * gateway that is configured is left alone.
 */
public interface TrialBank {

  /** Before the paths of the gateway, as payers reach it. */
  String payersAddress();

  /** The same as this server reaches it. */
  String serversAddress();

  /** What both sign with. */
  String key();

  /** The page on which a transfer is played through. */
  String transferPage(String content, long dong);
}
