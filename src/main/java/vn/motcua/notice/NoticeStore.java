package vn.motcua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.AtCommit;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.TypedParameters;

/** Keeps notices, each person's apart. */
@Repository
class NoticeStore {

  private static final NamedStatement ADD =
      NamedStatement.of(
          """
      insert into notice.notice (account_id, kind, told_of, dossier, part, note, from_name, due_at, made_at)
      select p.id, :kind, :toldOf, :dossier, :part, :note, :fromName, :dueAt, :madeAt
        from unnest(cast(:people as bigint[])) p (id)
       where not exists (
             select from notice.silenced s
              where s.account_id = p.id
                and s.kind = :kind)
      on conflict (account_id, told_of) do nothing
      """);

  /** Adds to what the person was told of already. */
  private static final String TALLY =
      """
      insert into notice.notice (account_id, kind, told_of, part, made_at)
      select p.id, :kind, :toldOf, p.count, :madeAt
        from unnest(cast(:people as bigint[]), cast(:counts as int[])) p (id, count)
      on conflict (account_id, told_of) do update
         set part = notice.part + excluded.part,
             read_at = null
      """;

  private static final String UNREAD =
      """
      select count(*)
        from (
          select 1
            from notice.notice
           where account_id = :account
             and read_at is null
           limit :most) unread
      """;

  private static final String COLUMNS =
      """
      select id, kind, dossier, part, note, from_name, due_at, made_at, read_at
        from notice.notice
       where account_id = :account
      """;

  private static final String PAGE =
      COLUMNS
          + """
               and id < :before
             order by id desc
             limit :limit
            """;

  private static final String UNREAD_PAGE =
      COLUMNS
          + """
               and id < :before
               and read_at is null
             order by id desc
             limit :limit
            """;

  private static final String READ =
      """
      update notice.notice
         set read_at = :now
       where account_id = :account
         and id = :id
         and read_at is null
      """;

  private static final String READ_ALL =
      """
      update notice.notice
         set read_at = :now
       where account_id = :account
         and id <= :upTo
         and read_at is null
      """;

  private static final String SILENCED =
      """
      select kind
        from notice.silenced
       where account_id = :account
      """;

  private static final String HEAR_ALL =
      """
      delete from notice.silenced
       where account_id = :account
      """;

  private static final String SILENCE =
      """
      insert into notice.silenced (account_id, kind)
      select :account, kind
        from unnest(cast(:kinds as text[])) kind
      """;

  private static final String SWEEP =
      """
      delete from notice.notice n
       using (
             select account_id, id
               from notice.notice
              where made_at < :before
                and %s
              order by made_at
              limit :limit) old
       where n.account_id = old.account_id
         and n.id = old.id
      """;

  private final JdbcClient jdbc;
  private final AtCommit atCommit;

  NoticeStore(JdbcClient jdbc, AtCommit atCommit) {
    this.jdbc = jdbc;
    this.atCommit = atCommit;
  }

  /** Tells each of these people once, but those who do not want to hear of it. */
  void add(Collection<Long> people, NewNotice notice) {
    if (people.isEmpty()) {
      return;
    }
    atCommit.write(
        ADD,
        new TypedParameters()
            .value("people", people.toArray(Long[]::new))
            .name("kind", notice.kind())
            .text("toldOf", notice.toldOf())
            .text("dossier", notice.dossier())
            .number("part", notice.part())
            .text("note", notice.note())
            .text("fromName", notice.fromName())
            .moment("dueAt", notice.dueAt())
            .moment("madeAt", notice.madeAt()));
  }

  /**
   * Tells each of these people how many there are; told of the same again, the number grows and the
   * notice is unread again.
   */
  void tally(Map<Long, Integer> counts, NoticeKind kind, String toldOf, Instant madeAt) {
    jdbc.sql(TALLY)
        .param("people", counts.keySet().toArray(Long[]::new))
        .param("counts", counts.values().toArray(Integer[]::new))
        .param("kind", kind.name())
        .param("toldOf", toldOf)
        .param("madeAt", timestamp(madeAt))
        .update();
  }

  /** How many are unread, counted no further than {@code most}. */
  int unread(long accountId, int most) {
    return jdbc.sql(UNREAD)
        .param("account", accountId)
        .param("most", most)
        .query(Integer.class)
        .single();
  }

  /** The newest first, with an id below {@code before}. */
  List<Notice> page(long accountId, boolean unreadOnly, long before, int limit) {
    return jdbc.sql(unreadOnly ? UNREAD_PAGE : PAGE)
        .param("account", accountId)
        .param("before", before)
        .param("limit", limit)
        .query(NoticeStore::read)
        .list();
  }

  Optional<Notice> find(long accountId, long id) {
    return jdbc.sql(COLUMNS + " and id = :id")
        .param("account", accountId)
        .param("id", id)
        .query(NoticeStore::read)
        .optional();
  }

  void markRead(long accountId, long id, Instant now) {
    jdbc.sql(READ)
        .param("account", accountId)
        .param("id", id)
        .param("now", timestamp(now))
        .update();
  }

  /** Those with an id up to that one. */
  void markAllRead(long accountId, long upTo, Instant now) {
    jdbc.sql(READ_ALL)
        .param("account", accountId)
        .param("upTo", upTo)
        .param("now", timestamp(now))
        .update();
  }

  Set<NoticeKind> silenced(long accountId) {
    var kinds = EnumSet.noneOf(NoticeKind.class);
    jdbc.sql(SILENCED).param("account", accountId).query(String.class).list().stream()
        .map(NoticeKind::of)
        .flatMap(Optional::stream)
        .forEach(kinds::add);
    return kinds;
  }

  void silence(long accountId, Set<NoticeKind> kinds) {
    jdbc.sql(HEAR_ALL).param("account", accountId).update();
    jdbc.sql(SILENCE)
        .param("account", accountId)
        .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
        .update();
  }

  /** Removes the oldest made before that moment; answers how many. */
  int sweep(boolean read, Instant before, int limit) {
    return jdbc.sql(SWEEP.formatted(read ? "read_at is not null" : "read_at is null"))
        .param("before", timestamp(before))
        .param("limit", limit)
        .update();
  }

  private static Notice read(ResultSet row, int number) throws SQLException {
    return new Notice(
        row.getLong("id"),
        NoticeKind.valueOf(row.getString("kind")),
        row.getString("dossier"),
        row.getInt("part"),
        row.getString("note"),
        row.getString("from_name"),
        instant(row.getTimestamp("due_at")),
        row.getTimestamp("made_at").toInstant(),
        instant(row.getTimestamp("read_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp value) {
    return value == null ? null : value.toInstant();
  }

  private static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
