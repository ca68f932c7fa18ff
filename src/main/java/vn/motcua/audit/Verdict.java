package vn.motcua.audit;

import java.util.Optional;

/** What checking the whole trail came to. */
public sealed interface Verdict {

  /**
   * Nothing was altered.
   *
   * @param entries all there are, sealed or not
   * @param unsealed how many of them wait for their seal
   */
  record Whole(long entries, long batches, long unsealed, Optional<Seal> last) implements Verdict {}

  /** Something was, first of all this. */
  record Broken(Fault fault) implements Verdict {}
}
