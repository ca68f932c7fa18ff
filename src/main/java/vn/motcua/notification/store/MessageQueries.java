package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.Channel;
import vn.motcua.notification.LogLine;
import vn.motcua.notification.LogQuery;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.WhyNot;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.SubjectRef;

/** Reads the log of messages: only of the agencies under the reader's scopes. */
@Repository
public class MessageQueries {

  private static final String SELECT =
      """
      select m.message_id, m.channel, m.kind, m.subject_type, m.subject_id, m.agency_path,
             m.recipient, m.address, m.identity_number, m.secret,
             case when m.secret then '' else m.title end as title, m.state, m.why, m.detail,
             m.attempts, m.made_at, m.due_at, m.ended_at, m.read_at
        from notification.message m
      """;

  private static final String THEIRS =
      """
       exists (select
                 from unnest(:scopes) as scope
                where starts_with(m.agency_path, scope))
      """;

  private static final String PAGE =
      SELECT
          + " where "
          + THEIRS
          + """
               and m.message_id < :before
               and (:channel is null or m.channel = :channel)
               {asked}
             order by m.message_id desc
             limit :limit
            """;

  /** What was sent is the most by far, and not counted. */
  private static final String COUNTS =
      """
      select s.state, (
             select count(*)
               from (
                 select
                   from notification.message m
                  where m.state = s.state
                    and m.state <> 'SENT'
                    and %s
                  limit :most) bounded) as found
        from unnest(cast(:states as text[])) s (state)
      """
          .formatted(THEIRS);

  private static final String OF_SUBJECT =
      SELECT
          + """
             where m.subject_id = :subjectId
               and m.subject_type = :subjectType
             order by m.message_id desc
             limit :limit
            """;

  private static final String BODY =
      """
      select case when secret then '' else body end
        from notification.message
       where message_id = :id
      """;

  private final JdbcClient jdbc;

  MessageQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  public List<LogLine> page(Collection<String> scopes, LogQuery query, int limit) {
    var asked =
        (query.state() == null ? "" : "and m.state = :state\n")
            + (query.subject().isEmpty() ? "" : "and m.subject_id = :subject\n");
    var statement =
        jdbc.sql(PAGE.replace("{asked}", asked))
            .param("scopes", scopes.toArray(String[]::new))
            .param("before", query.before())
            .param("channel", Typed.name(query.channel()))
            .param("limit", limit);
    if (query.state() != null) {
      statement = statement.param("state", query.state().name());
    }
    if (!query.subject().isEmpty()) {
      statement = statement.param("subject", query.subject());
    }
    return statement.query(MessageQueries::read).list();
  }

  /** How many are in each of the states, counted no further than {@code most}. */
  public Map<MessageState, Integer> counts(
      Collection<String> scopes, List<MessageState> states, int most) {
    var counts = new EnumMap<MessageState, Integer>(MessageState.class);
    jdbc.sql(COUNTS)
        .param("scopes", scopes.toArray(String[]::new))
        .param("states", states.stream().map(Enum::name).toArray(String[]::new))
        .param("most", most)
        .query(
            row -> {
              counts.put(MessageState.valueOf(row.getString("state")), row.getInt("found"));
            });
    return counts;
  }

  public Optional<LogLine> find(Collection<String> scopes, long id) {
    return jdbc.sql(SELECT + " where m.message_id = :id and " + THEIRS)
        .param("id", id)
        .param("scopes", scopes.toArray(String[]::new))
        .query(MessageQueries::read)
        .optional();
  }

  /** What was told about it, the newest first. */
  public List<LogLine> of(SubjectRef subject, int limit) {
    return jdbc.sql(OF_SUBJECT)
        .param("subjectId", subject.id())
        .param("subjectType", subject.type())
        .param("limit", limit)
        .query(MessageQueries::read)
        .list();
  }

  public String body(long id) {
    return jdbc.sql(BODY).param("id", id).query(String.class).single();
  }

  private static LogLine read(ResultSet row, int number) throws SQLException {
    var why = row.getString("why");
    return new LogLine(
        row.getLong("message_id"),
        Channel.valueOf(row.getString("channel")),
        row.getString("kind"),
        new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
        row.getString("agency_path"),
        row.getString("recipient"),
        row.getString("address"),
        row.getString("identity_number"),
        row.getString("title"),
        row.getBoolean("secret"),
        MessageState.valueOf(row.getString("state")),
        why == null ? null : WhyNot.valueOf(why),
        row.getString("detail"),
        row.getInt("attempts"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("ended_at", OffsetDateTime.class)),
        instant(row.getObject("read_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
