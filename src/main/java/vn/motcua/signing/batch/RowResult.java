package vn.motcua.signing.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Refused;
import vn.motcua.signing.tray.SignedPaper;

/** How a row ends. */
record RowResult(
    RowOutcome outcome,
    @Nullable String refusal,
    List<String> arguments,
    @Nullable String number,
    @Nullable String address) {

  static RowResult of(RowOutcome outcome) {
    return new RowResult(outcome, null, List.of(), null, null);
  }

  static RowResult of(SignedPaper signed) {
    return new RowResult(RowOutcome.SIGNED, null, List.of(), signed.number(), signed.address());
  }

  /** The first reason; the paper's own page says them all. */
  static RowResult of(Refused refused) {
    var first = refused.findings().getFirst();
    return new RowResult(
        RowOutcome.REFUSED,
        first.code().name(),
        first.args().stream().map(String::valueOf).toList(),
        null,
        null);
  }
}
