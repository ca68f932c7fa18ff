package vn.motcua.notification.channel;

/** What became of an attempt. */
public sealed interface Outcome {

  /** Taken by the next one on the way. */
  record Taken() implements Outcome {}

  /**
   * This message was not taken.
   *
   * @param answer in figures, {@code 550}
   * @param forGood whether it never will be
   */
  record Refused(String answer, boolean forGood) implements Outcome {}

  /**
   * Nobody is there to take any.
   *
   * @param answer in figures or one word
   */
  record Away(String answer) implements Outcome {}

  /** A demonstration writes to nobody real. */
  record Withheld() implements Outcome {}
}
