package vn.motcua.receipt.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.receipt.NewReceipt;
import vn.motcua.receipt.Receipt;
import vn.motcua.shared.Actor;

/** Writes receipts. */
@Repository
public class ReceiptStore {

  private static final String ADD =
      """
      insert into receipt.receipt (
        agency_id, agency_path, key, edition, subject_type, subject_id, payer_name, payer_address,
        means, collector, dong, collected_at, replaces)
      values (
        :agency, :path, :key, :edition, :subjectType, :subjectId, :payerName, :payerAddress,
        :means, :collector, :dong, :collectedAt, :replaces)
      on conflict (key, edition) do nothing
      returning receipt_id
      """;

  private static final String ADD_ITEM =
      """
      insert into receipt.item (receipt_id, position, name, dong)
      values (:id, :position, :name, :dong)
      """;

  private static final String NUMBER =
      """
      update receipt.receipt
         set state = 'VALID',
             symbol_id = :symbol,
             year = :year,
             number = :number,
             issued_at = :at,
             mark = :mark
       where receipt_id = :id
         and state = 'OWED'
      """;

  private static final String CANCEL =
      """
      update receipt.receipt
         set state = 'CANCELLED',
             cancelled_at = :at,
             cancelled_by = :by,
             cancelled_by_name = :byName,
             cancel_reason = :reason
       where receipt_id = :id
         and state <> 'CANCELLED'
      """;

  private static final String FIND = ReceiptRow.SELECT + " where r.receipt_id = :id";

  private final JdbcClient jdbc;

  ReceiptStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Enters what was taken, without a number.
   *
   * @return its id; empty when somebody entered that edition of the key before
   */
  public OptionalLong add(
      NewReceipt receipt, String agencyPath, int edition, @Nullable Long replaces) {
    var added =
        jdbc.sql(ADD)
            .param("agency", receipt.agencyId())
            .param("path", agencyPath)
            .param("key", receipt.key())
            .param("edition", edition)
            .param("subjectType", receipt.subject().type())
            .param("subjectId", receipt.subject().id())
            .param("payerName", receipt.payer().name())
            .param("payerAddress", receipt.payer().address())
            .param("means", receipt.means().name())
            .param("collector", receipt.collector())
            .param("dong", receipt.total())
            .param("collectedAt", Typed.moment(receipt.at()))
            .param("replaces", Typed.id(replaces))
            .query(Long.class)
            .optional();
    added.ifPresent(id -> addItems(id, receipt));
    return added.map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  private void addItems(long id, NewReceipt receipt) {
    for (var i = 0; i < receipt.items().size(); i++) {
      var item = receipt.items().get(i);
      jdbc.sql(ADD_ITEM)
          .param("id", id)
          .param("position", i + 1)
          .param("name", item.name())
          .param("dong", item.dong())
          .update();
    }
  }

  /** Gives an owed receipt its number. */
  public void number(long id, Drawn drawn, String mark, Instant at) {
    var rows =
        jdbc.sql(NUMBER)
            .param("id", id)
            .param("symbol", drawn.symbolId())
            .param("year", drawn.year())
            .param("number", drawn.number())
            .param("mark", mark)
            .param("at", Typed.moment(at))
            .update();
    if (rows != 1) {
      throw new IllegalStateException("receipt " + id + " was not owed");
    }
  }

  /** False when it was cancelled before. */
  public boolean cancel(long id, Actor by, String reason, Instant at) {
    return jdbc.sql(CANCEL)
            .param("id", id)
            .param("by", by.accountId())
            .param("byName", by.fullName())
            .param("reason", reason)
            .param("at", Typed.moment(at))
            .update()
        == 1;
  }

  public Optional<Receipt> find(long id) {
    return jdbc.sql(FIND).param("id", id).query(ReceiptRow::read).optional();
  }
}
