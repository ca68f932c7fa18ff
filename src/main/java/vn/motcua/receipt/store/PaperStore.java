package vn.motcua.receipt.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.receipt.paper.OrderedPaper;
import vn.motcua.receipt.paper.PaperKind;
import vn.motcua.records.ContentHash;

/** The electronic editions of receipts: ordered, then sealed. */
@Repository
public class PaperStore {

  private static final String ORDER =
      """
      insert into receipt.paper (receipt_id, kind, ordered_at, next_try_at, address)
      values (:receipt, :kind, :at, :at, :address)
      """;

  private static final String CLAIM =
      """
      with due as (
        select paper_id
          from receipt.paper
         where signed_at is null
           and next_try_at <= :now
         order by next_try_at, paper_id
         limit :limit
           for update skip locked)
      update receipt.paper p
         set attempts = p.attempts + 1,
             next_try_at = :now + least(interval '1 hour', interval '10 seconds' * power(2, least(p.attempts, 9)))
        from due, receipt.receipt r
       where p.paper_id = due.paper_id
         and r.receipt_id = p.receipt_id
      returning p.paper_id as id, p.receipt_id, r.agency_id, p.kind, p.address
      """;

  private static final String SIGNED =
      """
      update receipt.paper
         set signed_at = :at,
             next_try_at = null,
             fault = null,
             file_id = :file,
             xml = :xml,
             xml_sha256 = :hash
       where paper_id = :id
         and signed_at is null
      """;

  private static final String FAULT =
      "update receipt.paper set fault = :fault where paper_id = any(:ids) and signed_at is null";

  private static final String OF =
      """
      select paper_id, kind, signed_at, fault, file_id, xml
        from receipt.paper
       where receipt_id = :receipt
       order by paper_id
      """;

  private final JdbcClient jdbc;

  PaperStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An edition of a receipt.
   *
   * @param signedAt null while it is not sealed
   * @param fault code of what hindered it last; null = nothing
   * @param xml null while it is not sealed
   */
  public record Paper(
      long id,
      PaperKind kind,
      @Nullable Instant signedAt,
      @Nullable String fault,
      long fileId,
      byte @Nullable [] xml) {}

  /** An edition is to be made and sealed. */
  public void order(long receiptId, PaperKind kind, Instant at, String address) {
    jdbc.sql(ORDER)
        .param("receipt", receiptId)
        .param("kind", kind.name())
        .param("at", Typed.moment(at))
        .param("address", address)
        .update();
  }

  /** Takes what is due, longest waiting first; whoever takes it and dies leaves it for later. */
  public List<OrderedPaper> claim(Instant now, int limit) {
    return jdbc
        .sql(CLAIM)
        .param("now", Typed.moment(now))
        .param("limit", limit)
        .query(OrderedPaper.class)
        .list()
        .stream()
        .sorted(Comparator.comparing(OrderedPaper::id))
        .toList();
  }

  /** False when somebody else sealed it meanwhile. */
  public boolean sign(long id, long fileId, byte[] xml, Instant at) {
    return jdbc.sql(SIGNED)
            .param("id", id)
            .param("file", fileId)
            .param("xml", xml)
            .param("hash", ContentHash.of(xml).hex())
            .param("at", Typed.moment(at))
            .update()
        == 1;
  }

  /** Says what hindered them; they are tried again at their time. */
  public void hindered(List<Long> ids, String fault) {
    jdbc.sql(FAULT).param("ids", ids.toArray(Long[]::new)).param("fault", fault).update();
  }

  /** The editions of a receipt as they were ordered. */
  public List<Paper> of(long receiptId) {
    return jdbc.sql(OF).param("receipt", receiptId).query(PaperStore::paper).list();
  }

  public Optional<Paper> find(long receiptId, PaperKind kind) {
    return of(receiptId).stream().filter(paper -> paper.kind() == kind).findFirst();
  }

  private static Paper paper(ResultSet row, int number) throws SQLException {
    return new Paper(
        row.getLong("paper_id"),
        PaperKind.valueOf(Objects.requireNonNull(row.getString("kind"))),
        ReceiptRow.moment(row, "signed_at"),
        row.getString("fault"),
        row.getLong("file_id"),
        row.getBytes("xml"));
  }
}
