package vn.motcua.receipt.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.receipt.sending.Batch;

/** Batches of receipts for the tax authority. */
@Repository
public class BatchStore {

  private static final String UNSENT =
      """
      select p.paper_id, r.agency_id, r.agency_path, s.collector_tax_code as tax_code
        from receipt.paper p
        join receipt.receipt r on r.receipt_id = p.receipt_id
        join receipt.symbol s on s.symbol_id = r.symbol_id
       where p.signed_at is not null
         and p.batch_id is null
         and not exists (
               select 1
                 from receipt.paper before
                where before.receipt_id = p.receipt_id
                  and before.paper_id < p.paper_id
                  and before.signed_at is null)
       order by p.paper_id
       limit :limit
         for update of p skip locked
      """;

  private static final String ADD =
      """
      insert into receipt.batch (
        agency_id, agency_path, name, tax_code, day, papers, state, made_at, next_try_at)
      values (
        :agency, :path, :name, :taxCode, :day, :papers, 'WAITING', :at, :at)
      returning batch_id
      """;

  private static final String PUT =
      "update receipt.paper set batch_id = :batch where paper_id = any(:ids) and batch_id is null";

  private static final String COLUMNS =
      """
      b.batch_id, b.agency_id, b.name, b.tax_code, b.day, b.papers, b.state, b.attempts, b.made_at,
      b.sent_at, b.answered_at, b.answer, b.reference
      """;

  private static final String CLAIM =
      """
      update receipt.batch b
         set attempts = b.attempts + 1,
             sent_at = :now,
             next_try_at = :now + least(interval '1 hour', interval '1 minute' * power(2, least(b.attempts, 6)))
       where b.batch_id = (
               select c.batch_id
                 from receipt.batch c
                where c.state = 'WAITING'
                  and c.next_try_at <= :now
                  and not exists (
                        select 1
                          from receipt.batch before
                         where before.agency_id = c.agency_id
                           and before.batch_id < c.batch_id
                           and before.state = 'WAITING')
                order by c.next_try_at, c.batch_id
                limit 1
                  for update skip locked)
      returning
      """
          + COLUMNS;

  private static final String PAPERS =
      """
      select kind, xml, xml_sha256 as sha256
        from receipt.paper
       where batch_id = :batch
       order by paper_id
      """;

  private static final String TAKEN =
      """
      update receipt.batch
         set state = 'TAKEN', next_try_at = null, answered_at = :at, answer = null, reference = :reference
       where batch_id = :id
      """;

  private static final String REFUSED =
      """
      update receipt.batch
         set state = 'REFUSED', next_try_at = null, answered_at = :at, answer = :answer
       where batch_id = :id
      """;

  private static final String AWAY =
      "update receipt.batch set answer = :answer where batch_id = :id";

  private static final String AGAIN =
      """
      update receipt.batch
         set state = 'WAITING', next_try_at = :at, answered_at = null
       where batch_id = :id
         and agency_id = :agency
         and state = 'REFUSED'
      """;

  private static final String LIST =
      "select "
          + COLUMNS
          + """
              from receipt.batch b
             where b.agency_id = :agency
               and (:before = 0 or b.batch_id < :before)
             order by b.batch_id desc
             limit :limit
            """;

  private final JdbcClient jdbc;

  BatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A sealed edition in no batch yet. */
  public record Unsent(long paperId, long agencyId, String agencyPath, String taxCode) {}

  /** An edition in a batch. */
  public record SentPaper(String kind, byte[] xml, String sha256) {}

  /** In the order they were ordered; what cancels waits for what it cancels. */
  public List<Unsent> unsent(int limit) {
    return jdbc.sql(UNSENT).param("limit", limit).query(Unsent.class).list();
  }

  public void add(
      long agencyId,
      String agencyPath,
      String taxCode,
      String name,
      LocalDate day,
      List<Long> papers,
      Instant at) {
    var id =
        jdbc.sql(ADD)
            .param("agency", agencyId)
            .param("path", agencyPath)
            .param("taxCode", taxCode)
            .param("name", name)
            .param("day", day)
            .param("papers", papers.size())
            .param("at", Typed.moment(at))
            .query(Long.class)
            .single();
    jdbc.sql(PUT).param("batch", id).param("ids", papers.toArray(Long[]::new)).update();
  }

  /** The next that is due, and the first of its agency; whoever takes it and dies leaves it. */
  public Optional<Batch> claim(Instant now) {
    return jdbc.sql(CLAIM).param("now", Typed.moment(now)).query(BatchStore::batch).optional();
  }

  public List<SentPaper> papers(long batchId) {
    return jdbc.sql(PAPERS)
        .param("batch", batchId)
        .query(
            (row, number) ->
                new SentPaper(row.getString("kind"), row.getBytes("xml"), row.getString("sha256")))
        .list();
  }

  public void taken(long id, String reference, Instant at) {
    jdbc.sql(TAKEN)
        .param("id", id)
        .param("reference", reference)
        .param("at", Typed.moment(at))
        .update();
  }

  public void refused(long id, String answer, Instant at) {
    jdbc.sql(REFUSED)
        .param("id", id)
        .param("answer", answer)
        .param("at", Typed.moment(at))
        .update();
  }

  public void away(long id, String answer) {
    jdbc.sql(AWAY).param("id", id).param("answer", answer).update();
  }

  /** False unless it is that agency's and was refused. */
  public boolean again(long agencyId, long id, Instant at) {
    return jdbc.sql(AGAIN)
            .param("id", id)
            .param("agency", agencyId)
            .param("at", Typed.moment(at))
            .update()
        == 1;
  }

  /**
   * Those of an agency, the newest first.
   *
   * @param before id of the last one of the page before; 0 = from the start
   */
  public List<Batch> of(long agencyId, long before, int limit) {
    return jdbc.sql(LIST)
        .param("agency", agencyId)
        .param("before", before)
        .param("limit", limit)
        .query(BatchStore::batch)
        .list();
  }

  private static Batch batch(ResultSet row, int number) throws SQLException {
    return new Batch(
        row.getLong("batch_id"),
        row.getLong("agency_id"),
        row.getString("name"),
        row.getString("tax_code"),
        row.getObject("day", LocalDate.class),
        row.getInt("papers"),
        Batch.State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Objects.requireNonNull(ReceiptRow.moment(row, "made_at")),
        ReceiptRow.moment(row, "sent_at"),
        ReceiptRow.moment(row, "answered_at"),
        Objects.requireNonNullElse(row.getString("answer"), ""),
        Objects.requireNonNullElse(row.getString("reference"), ""));
  }
}
