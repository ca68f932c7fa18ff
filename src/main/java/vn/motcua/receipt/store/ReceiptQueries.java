package vn.motcua.receipt.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.receipt.Receipt;
import vn.motcua.shared.SubjectRef;

/** Reads receipts for other modules, which ask who may before. */
@Repository
public class ReceiptQueries {

  private static final String OF_KEY =
      ReceiptRow.SELECT + " where r.key = :key order by r.edition desc limit 1";

  private static final String OF_SUBJECT =
      ReceiptRow.SELECT
          + """
             where r.subject_type = :type
               and r.subject_id = :id
             order by r.receipt_id
            """;

  private static final String BY_MARK = ReceiptRow.SELECT + " where r.mark = :mark";

  private final JdbcClient jdbc;

  ReceiptQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Receipt> ofKey(String key) {
    return jdbc.sql(OF_KEY).param("key", key).query(ReceiptRow::read).optional();
  }

  public List<Receipt> of(SubjectRef subject) {
    return jdbc.sql(OF_SUBJECT)
        .param("type", subject.type())
        .param("id", subject.id())
        .query(ReceiptRow::read)
        .list();
  }

  /** Of the code of a print; shows it to whoever holds the print. */
  public Optional<Receipt> byMark(String mark) {
    return jdbc.sql(BY_MARK).param("mark", mark).query(ReceiptRow::read).optional();
  }
}
