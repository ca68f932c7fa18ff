package vn.motcua.certification.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.EntryEvent;
import vn.motcua.certification.model.EntryEvent.Before;
import vn.motcua.certification.model.Totals;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Reads lines, only of agencies whose registers the reader may read. */
@Repository
public class EntryQueries {

  private static final String SELECT =
      "select " + EntryRow.COLUMNS + " from certification.entry e ";

  private static final String BY_ID =
      SELECT
          + """
             where e.entry_id = :id
               and %s
            """;

  private static final String OF_REQUEST =
      SELECT
          + """
             where e.request_id = :request
               and %s
             order by e.kind, e.number, e.entry_id
            """;

  private static final String OF_DOSSIER =
      SELECT
          + """
             where e.dossier_id = :dossier
             order by e.entry_id
            """;

  private static final String WAITING =
      SELECT
          + """
             where e.agency_id = :agency
               and e.state = 'WAITING'
               and not e.electronic
               and %s
             order by e.entry_id
             limit :limit
            """;

  private static final String COUNT_WAITING =
      """
      select count(*)
        from (select 1
                from certification.entry e
               where e.agency_id = :agency
                 and e.state = 'WAITING'
               limit 1000) waiting
      """;

  private static final String COUNT_STACK =
      """
      select count(*) filter (where not electronic) as paper,
             count(*) filter (where electronic) as electronic
        from (select e.electronic
                from certification.entry e
               where e.agency_id = :agency
                 and e.state = 'WAITING'
               limit 1000) waiting
      """;

  private static final String OF_YEAR =
      SELECT
          + """
             where e.agency_id = :agency
               and e.kind = :kind
               and e.year = :year
               and e.number > :after
               and (cast(:from as date) is null or e.certified_on >= :from)
               and (cast(:to as date) is null or e.certified_on <= :to)
               and (cast(:text as text) is null or e.search_text like '%%' || platform.fold(:text) || '%%')
               and %s
             order by e.number
             limit :limit
            """;

  private static final String TOTALS =
      """
      select count(*) filter (where e.state = 'CERTIFIED') as lines,
             count(*) filter (where e.state = 'VOID') as voided,
             coalesce(sum(e.pages) filter (where e.state = 'CERTIFIED'), 0) as pages,
             coalesce(sum(e.pieces) filter (where e.state = 'CERTIFIED'), 0) as pieces,
             coalesce(sum(e.fee) filter (where e.state = 'CERTIFIED'), 0) as fees
        from certification.entry e
       where e.agency_id = :agency
         and e.kind = :kind
         and e.certified_on between :from and :to
         and e.number is not null
         and %s
      """;

  private static final String EVENTS =
      """
      select entry_id, seq, at, action, actor_name, reason, before
        from certification.entry_event
       where entry_id = any(:ids)
       order by entry_id, seq
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  EntryQueries(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * The part of a book that is asked for.
   *
   * @param from first day, null = from the year's beginning
   * @param to last day, inclusive, null = to its end
   * @param text part of a name, a paper, an identity number or a number; null = all
   */
  public record Part(
      long agencyId,
      BookKind kind,
      int year,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String text) {}

  public Optional<Entry> find(Actor actor, long id) {
    var parameters = Scopes.of(actor, Permission.REGISTER_READ);
    var visible = Scopes.clause(parameters);
    parameters.put("id", id);
    return jdbc.sql(BY_ID.formatted(visible)).params(parameters).query(EntryRow::read).optional();
  }

  /** The lines of one request, by book and number. */
  public List<Entry> ofRequest(Actor actor, long requestId) {
    var parameters = Scopes.of(actor, Permission.REGISTER_READ);
    var visible = Scopes.clause(parameters);
    parameters.put("request", requestId);
    return jdbc.sql(OF_REQUEST.formatted(visible)).params(parameters).query(EntryRow::read).list();
  }

  /** All lines of a dossier, for checks on it; shows them to nobody. */
  public List<Entry> ofDossier(long dossierId) {
    return jdbc.sql(OF_DOSSIER).param("dossier", dossierId).query(EntryRow::read).list();
  }

  /** What waits for a pen, the oldest first; at most {@code limit} lines. */
  public List<Entry> waiting(Actor actor, long agencyId, int limit) {
    var parameters = Scopes.of(actor, Permission.REGISTER_READ);
    var visible = Scopes.clause(parameters);
    parameters.put("agency", agencyId);
    parameters.put("limit", limit);
    return jdbc.sql(WAITING.formatted(visible)).params(parameters).query(EntryRow::read).list();
  }

  /** How many lines wait for a pen, and how many electronic copies wait; counted to 1,000. */
  public Waiting waitingApart(long agencyId) {
    return jdbc.sql(COUNT_STACK)
        .param("agency", agencyId)
        .query((row, index) -> new Waiting(row.getInt("paper"), row.getInt("electronic")))
        .single();
  }

  /** Lines that wait, by what they wait for. */
  public record Waiting(int paper, int electronic) {}

  /** How many lines wait, whatever for, counted to 1,000. */
  public int waiting(long agencyId) {
    return jdbc.sql(COUNT_WAITING).param("agency", agencyId).query(Integer.class).single();
  }

  /** Lines of the book after a number, in the order of numbers. */
  public List<Entry> read(Actor actor, Part part, int after, int limit) {
    var parameters = Scopes.of(actor, Permission.REGISTER_READ);
    var visible = Scopes.clause(parameters);
    parameters.put("agency", part.agencyId());
    parameters.put("kind", part.kind().name());
    parameters.put("year", part.year());
    parameters.put("from", Typed.day(part.from()));
    parameters.put("to", Typed.day(part.to()));
    parameters.put("text", Typed.text(part.text()));
    parameters.put("after", after);
    parameters.put("limit", limit);
    return jdbc.sql(OF_YEAR.formatted(visible)).params(parameters).query(EntryRow::read).list();
  }

  /** Sums over the days from one to another, both inclusive. */
  public Totals totals(Actor actor, long agencyId, BookKind kind, LocalDate from, LocalDate to) {
    var parameters = Scopes.of(actor, Permission.REGISTER_READ);
    var visible = Scopes.clause(parameters);
    parameters.put("agency", agencyId);
    parameters.put("kind", kind.name());
    parameters.put("from", from);
    parameters.put("to", to);
    return jdbc.sql(TOTALS.formatted(visible))
        .params(parameters)
        .query(
            (row, index) ->
                new Totals(
                    row.getInt("lines"),
                    row.getInt("voided"),
                    row.getLong("pages"),
                    row.getLong("pieces"),
                    row.getLong("fees")))
        .single();
  }

  /** What happened to each of these lines, in order; at most 500 lines. */
  public Map<Long, List<EntryEvent>> events(List<Entry> entries) {
    if (entries.isEmpty()) {
      return Map.of();
    }
    record Row(long entryId, EntryEvent event) {}
    return jdbc
        .sql(EVENTS)
        .param("ids", entries.stream().map(Entry::id).toArray(Long[]::new))
        .query(
            (row, index) ->
                new Row(
                    row.getLong("entry_id"),
                    new EntryEvent(
                        row.getInt("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        EntryEvent.Kind.valueOf(row.getString("action")),
                        row.getString("actor_name"),
                        row.getString("reason"),
                        before(row.getString("before")))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::entryId, Collectors.mapping(Row::event, Collectors.toList())));
  }

  private @Nullable Before before(@Nullable String text) {
    return text == null ? null : json.readValue(text, Before.class);
  }
}
