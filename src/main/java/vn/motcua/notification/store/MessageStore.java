package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.WhyNot;
import vn.motcua.notification.channel.Outgoing;
import vn.motcua.notification.template.Wording;
import vn.motcua.platform.sql.AtCommit;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.SubjectRef;

/** Keeps messages and what became of them. */
@Repository
public class MessageStore {

  private static final NamedStatement ADD =
      NamedStatement.of(
          """
      insert into notification.message
             (told_of, channel, kind, subject_type, subject_id, agency_id, agency_path, urgent, secret,
              identity_number, recipient, address, language, title, body, title_en, body_en, link,
              state, why, made_at, due_at, not_after, ended_at, keep_until)
      select :toldOf, way.channel, :kind, :subjectType, :subjectId, :agency, :path, :urgent, :secret,
             :identityNumber, :recipient, way.address, way.language, way.title, way.body,
             way.title_en, way.body_en, :link, way.state, way.why, :now, way.due_at, :notAfter,
             case when way.state <> 'WAITING' then cast(:now as timestamptz) end, :keepUntil
        from unnest(cast(:channels as text[]), cast(:addresses as text[]),
                    cast(:languages as text[]), cast(:titles as text[]), cast(:bodies as text[]),
                    cast(:englishTitles as text[]), cast(:englishBodies as text[]),
                    cast(:states as text[]), cast(:whys as text[]),
                    cast(:dues as timestamptz[]))
               way (channel, address, language, title, body, title_en, body_en, state, why, due_at)
      on conflict (told_of, channel) do nothing
      """);

  /** Keys compare by their bytes: a range of the index holds all that begin so. */
  private static final String IS_TOLD =
      """
      select exists (select
                       from notification.message
                      where told_of >= :toldOf
                        and told_of < :toldOf || '~')
      """;

  /** What was told already stays told. */
  private static final String TAKE_BACK =
      """
      update notification.message
         set state = 'WITHDRAWN', why = 'TAKEN_BACK', ended_at = :now,
             title = case when secret then '' else title end,
             body = case when secret then '' else body end
       where subject_id = :subjectId
         and subject_type = :subjectType
         and starts_with(told_of, :toldOf)
         and (state = 'WAITING' or channel = 'IN_APP' and due_at > :now)
      """;

  /** Whoever died over a message has not given it back since. */
  private static final String CLAIM =
      """
      update notification.message
         set state = 'SENDING',
             node = :node,
             leased_until = :until,
             attempts = attempts + 1
       where message_id = (select message_id
                             from notification.message
                            where channel = :channel
                              and state in ('WAITING', 'SENDING')
                              and due_at <= :now
                              and (state = 'WAITING' or leased_until < :now)
                            order by due_at, message_id
                            limit 1
                              for update skip locked)
      returning message_id, made_at, recipient, address, language, title, body, link, agency_path,
                urgent, attempts, not_after
      """;

  private static final String END =
      """
      update notification.message
         set state = :state, why = :why, detail = :detail, ended_at = :now,
             title = case when secret then '' else title end,
             body = case when secret then '' else body end,
             node = null, leased_until = null
       where message_id = :id
         and state = 'SENDING'
         and node = :node
         and attempts = :attempt
      """;

  private static final String PUT_OFF =
      """
      update notification.message
         set state = 'WAITING', why = :why, detail = :detail, due_at = :dueAt,
             attempts = attempts - :given, node = null, leased_until = null
       where message_id = :id
         and state = 'SENDING'
         and node = :node
         and attempts = :attempt
      """;

  private static final String AGAIN =
      """
      update notification.message
         set state = 'WAITING', why = null, detail = '', due_at = :now, ended_at = null,
             attempts = 0, not_after = greatest(not_after, :notAfter)
       where message_id = :id
         and state in ('FAILED', 'NOT_CONFIGURED', 'EXPIRED')
         and channel <> 'IN_APP'
         and not secret
      """;

  private static final String EXPIRE =
      """
      update notification.message
         set state = 'EXPIRED', why = coalesce(why, 'TOO_LATE'), ended_at = :now,
             title = case when secret then '' else title end,
             body = case when secret then '' else body end
       where message_id in (select message_id
                              from notification.message
                             where state = 'WAITING'
                               and not_after < :now
                             order by message_id
                             limit :limit
                               for update skip locked)
      """;

  private static final String FORGET =
      """
      delete from notification.message
       where message_id in (select message_id
                              from notification.message
                             where keep_until < :today
                               and state not in ('WAITING', 'SENDING')
                             order by keep_until
                             limit :limit)
      """;

  private final JdbcClient jdbc;
  private final AtCommit atCommit;

  MessageStore(JdbcClient jdbc, AtCommit atCommit) {
    this.jdbc = jdbc;
    this.atCommit = atCommit;
  }

  /** Adds them with the commit of the caller's transaction; what was told before stays as it is. */
  public void add(
      NewMessage message,
      List<NewRow> rows,
      String link,
      Instant now,
      Instant notAfter,
      LocalDate keepUntil) {
    atCommit.write(
        ADD,
        new TypedParameters()
            .text("toldOf", message.toldOf())
            .text("kind", message.kind().key())
            .text("subjectType", message.subject().type())
            .text("subjectId", message.subject().id())
            .id("agency", message.agencyId())
            .text("path", message.agencyPath())
            .flag("urgent", message.kind().urgent())
            .flag("secret", message.kind().secret())
            .text("identityNumber", message.to().identityNumber())
            .text("recipient", message.to().name())
            .text("link", link)
            .moment("now", now)
            .moment("notAfter", notAfter)
            .day("keepUntil", keepUntil)
            .value("channels", texts(rows, row -> row.channel().name()))
            .value("addresses", texts(rows, NewRow::address))
            .value("languages", texts(rows, row -> row.language().name()))
            .value("titles", texts(rows, NewRow::title))
            .value("bodies", texts(rows, NewRow::body))
            .value("englishTitles", texts(rows, row -> english(row, Wording::title)))
            .value("englishBodies", texts(rows, row -> english(row, Wording::body)))
            .value("states", texts(rows, row -> row.state().name()))
            .value("whys", texts(rows, row -> row.why() == null ? null : row.why().name()))
            .value("dues", texts(rows, row -> row.dueAt().toString())));
  }

  private static @Nullable String english(NewRow row, Function<Wording, String> part) {
    return row.english() == null ? null : part.apply(row.english());
  }

  private static String[] texts(List<NewRow> rows, Function<NewRow, @Nullable String> part) {
    return rows.stream().map(part).toArray(String[]::new);
  }

  /** What is about the subject, begins so and was not told yet never will be. */
  public void takeBack(SubjectRef subject, String toldOf, Instant now) {
    jdbc.sql(TAKE_BACK)
        .param("subjectId", subject.id())
        .param("subjectType", subject.type())
        .param("toldOf", toldOf)
        .param("now", at(now))
        .update();
  }

  public boolean isTold(String toldOf) {
    return jdbc.sql(IS_TOLD).param("toldOf", toldOf).query(Boolean.class).single();
  }

  /** The next one due, the longest waiting first; the caller's until then. */
  public Optional<Claimed> claim(Channel channel, String node, Instant now, Instant until) {
    return jdbc.sql(CLAIM)
        .param("channel", channel.name())
        .param("node", node)
        .param("now", at(now))
        .param("until", at(until))
        .query(MessageStore::claimed)
        .optional();
  }

  /** Whether it was still the caller's. */
  public boolean end(
      Claimed message,
      String node,
      MessageState state,
      @Nullable WhyNot why,
      String detail,
      Instant now) {
    return jdbc.sql(END)
            .param("id", message.id())
            .param("attempt", message.attempts())
            .param("node", node)
            .param("state", state.name())
            .param("why", Typed.name(why))
            .param("detail", detail)
            .param("now", at(now))
            .update()
        == 1;
  }

  /**
   * @param counted whether it was tried; else it is as if nobody had been at it
   */
  public void putOff(
      Claimed message,
      String node,
      @Nullable WhyNot why,
      String detail,
      Instant dueAt,
      boolean counted) {
    jdbc.sql(PUT_OFF)
        .param("id", message.id())
        .param("attempt", message.attempts())
        .param("node", node)
        .param("why", Typed.name(why))
        .param("detail", detail)
        .param("dueAt", at(dueAt))
        .param("given", counted ? 0 : 1)
        .update();
  }

  /** Whether it was one that is over and not told. */
  public boolean again(long id, Instant now, Instant notAfter) {
    return jdbc.sql(AGAIN)
            .param("id", id)
            .param("now", at(now))
            .param("notAfter", at(notAfter))
            .update()
        == 1;
  }

  /** Ends what nobody needs any more; answers how many. */
  public int expire(Instant now, int limit) {
    return jdbc.sql(EXPIRE).param("now", at(now)).param("limit", limit).update();
  }

  /** Deletes what is not to be kept any longer; answers how many. */
  public int forget(LocalDate today, int limit) {
    return jdbc.sql(FORGET).param("today", today).param("limit", limit).update();
  }

  private static Claimed claimed(ResultSet row, int number) throws SQLException {
    return new Claimed(
        new Outgoing(
            row.getLong("message_id"),
            instant(row, "made_at"),
            row.getString("recipient"),
            row.getString("address"),
            Language.valueOf(row.getString("language")),
            row.getString("title"),
            row.getString("body"),
            row.getString("link")),
        row.getString("agency_path"),
        row.getBoolean("urgent"),
        row.getInt("attempts"),
        instant(row, "not_after"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
