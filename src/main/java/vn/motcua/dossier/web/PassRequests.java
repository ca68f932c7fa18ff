package vn.motcua.dossier.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.passing.PassDesk;
import vn.motcua.dossier.passing.PassRow;
import vn.motcua.dossier.passing.PassWork;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;

/** Hands what was chosen to the use case, a form sent twice once, and does the rows at once. */
@Component
class PassRequests {

  private static final int PARTS = 3;

  private final PassDesk passDesk;
  private final PassWork work;
  private final Idempotency idempotency;
  private final TransactionTemplate transaction;

  PassRequests(
      PassDesk passDesk, PassWork work, Idempotency idempotency, TransactionTemplate transaction) {
    this.passDesk = passDesk;
    this.work = work;
    this.idempotency = idempotency;
    this.transaction = transaction;
  }

  /** Answers the id of the pass, whose rows all have their outcome. */
  long pass(Actor actor, long from, List<String> chosen, String reason, String key) {
    var rows = read(chosen);
    Long id =
        transaction.execute(
            status ->
                idempotency.once(
                    actor.accountId(),
                    key.isEmpty() ? null : key,
                    "pass desk " + from + " " + chosen + " " + reason,
                    () -> passDesk.handle(actor, from, rows, reason),
                    String::valueOf,
                    Long::valueOf));
    var begun = java.util.Objects.requireNonNull(id);
    work.finish(begun);
    return begun;
  }

  /** Reads {@code code:version:receiver}; rows without a receiver stay where they are. */
  static List<PassRow> read(List<String> chosen) {
    return chosen.stream().map(PassRequests::row).flatMap(Optional::stream).toList();
  }

  private static Optional<PassRow> row(String sent) {
    var parts = sent.split(":", -1);
    return parts.length == PARTS && parts[1].matches("\\d{1,18}") && parts[2].matches("\\d{1,18}")
        ? DossierCode.parse(parts[0])
            .map(
                code ->
                    new PassRow(0, code, Long.parseLong(parts[1]), Long.parseLong(parts[2]), null))
        : Optional.empty();
  }
}
