package vn.motcua.receipt.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.receipt.Cancellation;
import vn.motcua.receipt.Item;
import vn.motcua.receipt.Means;
import vn.motcua.receipt.Numbering;
import vn.motcua.receipt.Payer;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.ReceiptState;
import vn.motcua.shared.SubjectRef;

/** A receipt as a row, its items in two arrays. */
final class ReceiptRow {

  static final String SELECT =
      """
      select r.receipt_id, r.agency_id, r.key, r.edition, r.subject_type, r.subject_id, r.payer_name,
             r.payer_address, r.means, r.collector, r.collected_at, r.state, r.symbol_id, s.form, s.symbol,
             r.year, r.number, r.issued_at, r.mark, r.replaces, b.receipt_id as replaced_by,
             r.cancelled_at, r.cancelled_by_name, r.cancel_reason, i.names, i.amounts
        from receipt.receipt r
        left join receipt.symbol s on s.symbol_id = r.symbol_id
        left join receipt.receipt b on b.replaces = r.receipt_id
       cross join lateral (
             select array_agg(name order by position) as names,
                    array_agg(dong order by position) as amounts
               from receipt.item
              where receipt_id = r.receipt_id) i
      """;

  private ReceiptRow() {}

  static Receipt read(ResultSet row, int number) throws SQLException {
    return new Receipt(
        row.getLong("receipt_id"),
        row.getLong("agency_id"),
        row.getString("key"),
        row.getInt("edition"),
        new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
        new Payer(row.getString("payer_name"), row.getString("payer_address")),
        items(row),
        Means.valueOf(row.getString("means")),
        row.getString("collector"),
        Objects.requireNonNull(moment(row, "collected_at")),
        ReceiptState.valueOf(row.getString("state")),
        numbering(row),
        row.getObject("replaces", Long.class),
        row.getObject("replaced_by", Long.class),
        cancellation(row));
  }

  private static List<Item> items(ResultSet row) throws SQLException {
    var names = (String[]) row.getArray("names").getArray();
    var amounts = (Long[]) row.getArray("amounts").getArray();
    return IntStream.range(0, names.length).mapToObj(i -> new Item(names[i], amounts[i])).toList();
  }

  private static @Nullable Numbering numbering(ResultSet row) throws SQLException {
    var at = moment(row, "issued_at");
    return at == null
        ? null
        : new Numbering(
            row.getLong("symbol_id"),
            row.getString("form"),
            row.getString("symbol"),
            row.getInt("year"),
            row.getInt("number"),
            at,
            row.getString("mark"));
  }

  private static @Nullable Cancellation cancellation(ResultSet row) throws SQLException {
    var at = moment(row, "cancelled_at");
    return at == null
        ? null
        : new Cancellation(at, row.getString("cancelled_by_name"), row.getString("cancel_reason"));
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
