package vn.motcua.payment.model;

/**
 * A change of one account.
 *
 * @param dong more or, below 0, less; never 0
 */
public record Posting(Account account, long dong) {

  public Posting {
    if (dong == 0) {
      throw new IllegalArgumentException("nothing changes at " + account);
    }
  }
}
