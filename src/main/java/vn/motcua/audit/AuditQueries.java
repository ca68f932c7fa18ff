package vn.motcua.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;

/**
 * Reads the trail for those who may, the newest entries first; only what was done by people of the
 * agencies in scope.
 *
 * <p>A page walks along one index and looks at no more than {@link #STRETCH} entries, however large
 * the trail and however rare what is asked for: the rest is for the next page.
 */
@Repository
public class AuditQueries {

  /** Entries of a page. */
  public static final int PAGE = 50;

  static final int STRETCH = 20_000;

  private static final int PIECE = 1000;

  /** The stretch is walked lazily: a full page ends it early. */
  private static final String READ =
      """
      select p.*, b.number as batch, b.sealed_at
        from (select s.*
                from (select e.*
                        from audit.entry e
                       where %1$s
                         and e.at >= :from
                         and (e.at, e.id) < (:beforeAt, :beforeId)
                       order by e.at desc, e.id desc
                       limit :stretch) s
               where s.agency_path like any (:scopes)
                 and (:username::text is null or s.username = :username)
                 and (:agency::text is null or s.agency_path like :agency)
                 and (:action::text is null or s.action = :action)
                 and (:subject::text is null or s.subject = :subject)
               order by s.at desc, s.id desc
               limit :limit) p
        left join lateral (
             select b.number, b.sealed_at
               from audit.batch b
              where b.to_id >= p.id
              order by b.to_id
              limit 1) b on true
       order by p.at desc, p.id desc
      """;

  private static final String END_OF_STRETCH =
      """
      select e.at, e.id
        from audit.entry e
       where %1$s
         and e.at >= :from
         and (e.at, e.id) < (:beforeAt, :beforeId)
       order by e.at desc, e.id desc
      offset :stretch - 1
       limit 1
      """;

  private final JdbcClient jdbc;

  AuditQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The index a page walks along: the one that leaves out most. */
  private enum Along {
    SUBJECT("e.subject = :subject"),
    PERSON("e.username = :username"),
    AGENCY("e.agency_path = :agency"),
    /** Only these acts have an index; see the migration. */
    RARE_ACTION("e.action = :action and e.action not like 'dossier-%'"),
    TIME("true");

    private final String condition;

    Along(String condition) {
      this.condition = condition;
    }

    static Along of(AuditFilter filter) {
      if (filter.subject() != null) {
        return SUBJECT;
      }
      if (filter.username() != null) {
        return PERSON;
      }
      if (filter.agencyPath() != null && !filter.below()) {
        return AGENCY;
      }
      return filter.action() == null || filter.action().startsWith("dossier-") ? TIME : RARE_ACTION;
    }
  }

  /**
   * @param cursor {@link AuditPiece#next} of the page before; an unreadable one reads from the
   *     newest
   * @throws Denied for whoever may read the trail of no agency
   */
  public AuditPiece read(Actor actor, AuditFilter filter, @Nullable String cursor) {
    var before = AuditCursor.read(cursor).orElse(AuditCursor.before(filter.to()));
    return read(actor, filter, before, PAGE);
  }

  /** All of them, read a piece at a time as they are asked for. */
  public Iterator<AuditEntry> all(Actor actor, AuditFilter filter) {
    return new All(actor, filter, read(actor, filter, AuditCursor.before(filter.to()), PIECE));
  }

  private AuditPiece read(Actor actor, AuditFilter filter, AuditCursor before, int size) {
    var scopes = actor.scopes(Permission.AUDIT_READ);
    if (scopes.isEmpty()) {
      throw new Denied(Permission.AUDIT_READ);
    }
    var along = Along.of(filter);
    var found =
        bind(jdbc.sql(READ.formatted(along.condition)), filter, before)
            .param("scopes", scopes.stream().map(path -> path + "%").toArray(String[]::new))
            .param("limit", size + 1)
            .query(Row.class)
            .list();
    if (found.size() > size) {
      var shown = found.subList(0, size);
      return new AuditPiece(entries(shown), shown.getLast().cursor().write(), null);
    }
    var end = endOfStretch(along, filter, before);
    return new AuditPiece(
        entries(found),
        end.map(AuditCursor::write).orElse(null),
        end.map(AuditCursor::at).orElse(null));
  }

  /** Where the stretch was cut; empty when it came to the end of the trail. */
  private Optional<AuditCursor> endOfStretch(Along along, AuditFilter filter, AuditCursor before) {
    return bind(jdbc.sql(END_OF_STRETCH.formatted(along.condition)), filter, before)
        .query(
            (row, number) ->
                new AuditCursor(
                    row.getObject("at", OffsetDateTime.class).toInstant(), row.getLong("id")))
        .optional();
  }

  private static StatementSpec bind(StatementSpec sql, AuditFilter filter, AuditCursor before) {
    var subject = filter.subject();
    var agency = filter.agencyPath();
    var from = filter.from();
    return sql.param("subject", Typed.text(subject == null ? null : StoredEntry.subject(subject)))
        .param("username", Typed.text(filter.username()))
        .param("agency", Typed.text(agency == null || !filter.below() ? agency : agency + "%"))
        .param("action", Typed.text(filter.action()))
        .param("from", (from == null ? Instant.EPOCH : from).atOffset(ZoneOffset.UTC))
        .param("beforeAt", before.at().atOffset(ZoneOffset.UTC))
        .param("beforeId", before.id())
        .param("stretch", STRETCH);
  }

  private static List<AuditEntry> entries(List<Row> rows) {
    return rows.stream().map(Row::entry).toList();
  }

  record Row(
      long id,
      String subject,
      OffsetDateTime at,
      long accountId,
      String username,
      String agencyPath,
      String action,
      String details,
      @Nullable Long batch,
      @Nullable OffsetDateTime sealedAt) {

    AuditEntry entry() {
      return new AuditEntry(
          id,
          StoredEntry.subject(subject),
          at.toInstant(),
          accountId,
          username,
          agencyPath,
          action,
          details,
          batch == null || sealedAt == null
              ? null
              : new AuditEntry.SealedIn(batch, sealedAt.toInstant()));
    }

    AuditCursor cursor() {
      return new AuditCursor(at.toInstant(), id);
    }
  }

  private final class All implements Iterator<AuditEntry> {

    private final Actor actor;
    private final AuditFilter filter;
    private AuditPiece piece;
    private Iterator<AuditEntry> entries;

    All(Actor actor, AuditFilter filter, AuditPiece first) {
      this.actor = actor;
      this.filter = filter;
      this.piece = first;
      this.entries = first.entries().iterator();
    }

    @Override
    public boolean hasNext() {
      while (!entries.hasNext()) {
        var next = AuditCursor.read(piece.next());
        if (next.isEmpty()) {
          return false;
        }
        piece = read(actor, filter, next.get(), PIECE);
        entries = piece.entries().iterator();
      }
      return true;
    }

    @Override
    public AuditEntry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return entries.next();
    }
  }
}
