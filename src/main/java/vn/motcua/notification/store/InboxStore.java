package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.InboxMessage;
import vn.motcua.shared.SubjectRef;

/** Reads what a person was told in the app, by identity number. */
@Repository
public class InboxStore {

  private static final String THEIRS =
      """
       where channel = 'IN_APP'
         and identity_number = :person
         and identity_number <> ''
         and state = 'SENT'
         and due_at <= :now
      """;

  private static final String PAGE =
      """
      select message_id, subject_type, subject_id, due_at, read_at, link,
             case when :english then title_en else title end as title,
             case when :english then body_en else body end as body
        from notification.message
      """
          + THEIRS
          + """
               and message_id < :before
             order by message_id desc
             limit :limit
            """;

  private static final String UNREAD =
      "select count(*) from (select from notification.message "
          + THEIRS
          + " and read_at is null limit :most) unread";

  private static final String READ =
      "update notification.message set read_at = :now "
          + THEIRS
          + " and message_id <= :upTo and read_at is null";

  private final JdbcClient jdbc;

  InboxStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<InboxMessage> page(
      String person, boolean english, long before, int limit, Instant now) {
    return of(PAGE, person, now)
        .param("english", english)
        .param("before", before)
        .param("limit", limit)
        .query(InboxStore::read)
        .list();
  }

  public int unread(String person, int most, Instant now) {
    return of(UNREAD, person, now).param("most", most).query(Integer.class).single();
  }

  public void read(String person, long upTo, Instant now) {
    of(READ, person, now).param("upTo", upTo).update();
  }

  private JdbcClient.StatementSpec of(String sql, String person, Instant now) {
    return jdbc.sql(sql).param("person", person).param("now", now.atOffset(ZoneOffset.UTC));
  }

  private static InboxMessage read(ResultSet row, int number) throws SQLException {
    return new InboxMessage(
        row.getLong("message_id"),
        row.getString("title"),
        row.getString("body"),
        row.getString("link"),
        new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getObject("read_at") == null);
  }
}
