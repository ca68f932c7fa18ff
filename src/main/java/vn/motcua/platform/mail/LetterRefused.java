package vn.motcua.platform.mail;

/** The mail server, or the form of the address, does not let one letter through. */
public class LetterRefused extends RuntimeException {

  private final String answer;
  private final boolean forGood;

  /**
   * @param answer in figures or one word; never the server's sentence, which quotes the address
   * @param forGood whether it is of no use to try again
   */
  LetterRefused(String answer, boolean forGood) {
    super(answer, null, false, false);
    this.answer = answer;
    this.forGood = forGood;
  }

  public String answer() {
    return answer;
  }

  public boolean isForGood() {
    return forGood;
  }
}
