package vn.motcua.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Vietnam;

/** Reads the trail for those who may; only what was done by people of the agencies in scope. */
@Repository
public class AuditQueries {

  private static final int PAGE = 50;

  private static final String READ =
      """
      select e.chain, e.seq, e.at, e.username, e.action, e.details
        from audit.entry e
       where e.agency_path like any (:scopes)
         and (:username::text is null or e.username = :username)
         and (:chain::text is null or e.chain = :chain)
         and (:from::timestamptz is null or e.at >= :from)
         and (:to::timestamptz is null or e.at < :to)
         and (:beforeAt::timestamptz is null
              or (e.at, e.chain, e.seq) < (:beforeAt, :beforeChain, :beforeSeq))
       order by e.at desc, e.chain desc, e.seq desc
       limit :limit
      """;

  private final JdbcClient jdbc;

  AuditQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The newest entries first, 50 at a time.
   *
   * @param cursor {@link Slice#next} of the page before; an unreadable one reads from the start
   */
  public Slice<AuditEntry> read(Actor actor, AuditFilter filter, @Nullable String cursor) {
    var scopes = actor.scopes(Permission.AUDIT_READ);
    if (scopes.isEmpty()) {
      throw new Denied(Permission.AUDIT_READ);
    }
    var subject = filter.subject();
    var on = filter.on();
    var from = on == null ? null : on.atStartOfDay(Vietnam.ZONE).toInstant();
    var to = on == null ? null : on.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
    var before = Cursor.read(cursor);
    var found =
        jdbc.sql(READ)
            .param("scopes", scopes.stream().map(path -> path + "%").toArray(String[]::new))
            .param("username", filter.username())
            .param("chain", subject == null ? null : Chain.of(subject))
            .param("from", at(from))
            .param("to", at(to))
            .param("beforeAt", before.map(Cursor::at).map(AuditQueries::at).orElse(null))
            .param("beforeChain", before.map(Cursor::chain).orElse(null))
            .param("beforeSeq", before.map(Cursor::seq).orElse(null))
            .param("limit", PAGE + 1)
            .query(Row.class)
            .list();
    var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
    var next = found.size() > PAGE ? shown.getLast().cursor().write() : null;
    return new Slice<>(List.copyOf(shown), next).map(Row::entry);
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  record Row(
      String chain, long seq, OffsetDateTime at, String username, String action, String details) {

    AuditEntry entry() {
      return new AuditEntry(Chain.subject(chain), seq, at.toInstant(), username, action, details);
    }

    Cursor cursor() {
      return new Cursor(at.toInstant(), chain, seq);
    }
  }

  /** The last entry of a page: {@code <microseconds>.<seq>.<chain>}. */
  record Cursor(Instant at, String chain, long seq) {

    String write() {
      return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + seq + "." + chain;
    }

    static Optional<Cursor> read(@Nullable String text) {
      if (text == null || !text.matches("[0-9]{1,17}\\.[0-9]{1,17}\\..{3,200}")) {
        return Optional.empty();
      }
      var parts = text.split("\\.", 3);
      var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
      return Optional.of(new Cursor(at, parts[2], Long.parseLong(parts[1])));
    }
  }
}
