package vn.motcua.payment.model;

/**
 * What happened to the money of a dossier. Each has a key of its own, by which the same thing told
 * twice is known again.
 */
public sealed interface MoneyEvent {

  /** {@code GATEWAY:20261124-000017}: who tells, and their number for it. */
  String key();

  /**
   * So much is owed from now on, in place of what was.
   *
   * @param dong from 0
   */
  record Charged(String key, long dong) implements MoneyEvent {

    public Charged {
      require(dong >= 0, dong);
    }
  }

  /**
   * Money came, wanted or not.
   *
   * @param into where it lies
   * @param dong more than 0
   */
  record Received(String key, Account into, long dong) implements MoneyEvent {

    public Received {
      require(dong > 0, dong);
      if (!into.holdsMoney()) {
        throw new IllegalArgumentException("no money lies at " + into);
      }
    }
  }

  /**
   * Money went from one place to another: a cashier brought it to the bank, a gateway handed it
   * over.
   *
   * @param dong more than 0
   */
  record Moved(String key, Account from, Account into, long dong) implements MoneyEvent {

    public Moved {
      require(dong > 0, dong);
      if (from == into || !from.holdsMoney() || !into.holdsMoney()) {
        throw new IllegalArgumentException(from + " to " + into);
      }
    }
  }

  /**
   * Nothing is owed any more, what was paid is to be given back: refused, or stopped before work.
   */
  record Released(String key) implements MoneyEvent {}

  /**
   * Given back.
   *
   * @param from where it lay
   * @param dong more than 0
   */
  record Refunded(String key, Account from, long dong) implements MoneyEvent {

    public Refunded {
      require(dong > 0, dong);
      if (!from.holdsMoney()) {
        throw new IllegalArgumentException("no money lies at " + from);
      }
    }
  }

  private static void require(boolean holds, long dong) {
    if (!holds) {
      throw new IllegalArgumentException(dong + " đồng");
    }
  }
}
