package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instant;
import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.passing.DeskPass;
import vn.motcua.dossier.passing.PassRow;
import vn.motcua.dossier.passing.PassRow.Outcome;
import vn.motcua.identity.Colleague;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Actor;

/** Desks passed on, with their rows; and what lies on whose desk. */
@Repository
public class PassStore {

  /** Open, and not only waiting to be fetched: along the index of what lies at an agency. */
  private static final String ON_DESKS =
      """
             d.holding_agency_id = :agency
         and d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
         and d.status <> 'FINISHED'
      """;

  private static final String DESKS =
      """
      select person.id,
             count(distinct d.dossier_id) as dossiers,
             count(distinct d.dossier_id) filter (where d.holding_department_id = any (:departments)) as here
        from dossier.dossier d
       cross join lateral (values (d.holder_id), (d.officer_id), (d.signer_id)) person (id)
       where person.id is not null
         and\s"""
          + ON_DESKS
          + """
             group by person.id
            """;

  private static final String DOSSIERS =
      "select "
          + DossierRow.COLUMNS
          + " from dossier.dossier d where "
          + ON_DESKS
          + """
               and (d.holder_id = :from or d.officer_id = :from or d.signer_id = :from)
               and (:whole or d.holding_department_id = any (:departments))
             order by d.field, d.due_at nulls last, d.dossier_id
             limit :limit
            """;

  private static final String CREATE =
      """
      insert into dossier.desk_pass (agency_id, agency_path, from_id, from_name, passed_by, by_name, reason, asked_at)
      values (:agency, :path, :from, :fromName, :by, :byName, :reason, :at)
      returning id
      """;

  private static final String ADD_ROW =
      """
      insert into dossier.desk_pass_row (pass_id, dossier_id, code, version, to_id)
      select :pass, d.dossier_id, d.code, :version, :to
        from dossier.dossier d
       where d.code = :code
      on conflict do nothing
      """;

  private static final String PASS =
      """
      select id, agency_id, agency_path, from_id, from_name, passed_by, by_name, reason, asked_at, done_at
        from dossier.desk_pass
      """;

  private static final String RECENT =
      PASS
          + """
             where starts_with(agency_path, :path)
             order by id desc
             limit :limit
            """;

  private static final String ROWS =
      """
      select dossier_id, code, version, to_id, outcome
        from dossier.desk_pass_row
       where pass_id = :pass
      """;

  private static final String TO_DO =
      ROWS
          + """
               and outcome is null
             order by dossier_id
             limit :limit
            """;

  private static final String SETTLE =
      """
      update dossier.desk_pass_row
         set outcome = :outcome
       where pass_id = :pass
         and dossier_id = :dossierId
         and outcome is null
      """;

  private final JdbcClient jdbc;
  private final ById<DeskPass> byId;
  private final Batches batches;

  PassStore(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    byId = new ById<>(jdbc, PASS, PassStore::read);
    this.batches = batches;
  }

  /**
   * What lies on somebody's desk at an agency.
   *
   * @param dossiers in hand, or would come back
   * @param here of these, in the departments asked about
   */
  public record OnDesk(int dossiers, int here) {}

  /** What each account has in hand at an agency, or would get back. */
  public Map<Long, OnDesk> desks(long agencyId, Collection<Long> departments) {
    return jdbc
        .sql(DESKS)
        .param("agency", agencyId)
        .param("departments", departments.toArray(Long[]::new))
        .query(
            (row, number) ->
                Map.entry(
                    row.getLong("id"), new OnDesk(row.getInt("dossiers"), row.getInt("here"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * The dossiers themselves.
   *
   * @param departments only those that lie in one of these; null = all of the agency
   */
  public List<Dossier> dossiers(
      long agencyId, @Nullable Collection<Long> departments, long from, int limit) {
    return jdbc.sql(DOSSIERS)
        .param("agency", agencyId)
        .param("whole", departments == null)
        .param("departments", departments == null ? new Long[0] : departments.toArray(Long[]::new))
        .param("from", from)
        .param("limit", limit)
        .query(DossierRow::read)
        .list();
  }

  /** Stores a pass at the agency of who passes on, with its rows; answers its id. */
  public long create(Actor by, Instant at, Colleague from, String reason, List<PassRow> rows) {
    var id =
        jdbc.sql(CREATE)
            .param("agency", by.agencyId())
            .param("path", by.agencyPath())
            .param("from", from.accountId())
            .param("fromName", from.fullName())
            .param("by", by.accountId())
            .param("byName", by.fullName())
            .param("reason", reason)
            .param("at", timestamp(at))
            .query(Long.class)
            .single();
    batches.run(
        ADD_ROW,
        rows,
        row ->
            new TypedParameters()
                .id("pass", id)
                .text("code", row.code().value())
                .id("version", row.version())
                .id("to", row.toId()));
    return id;
  }

  public Optional<DeskPass> find(long id) {
    return byId.find(id);
  }

  /** The pass, at which nobody else works until this transaction ends. */
  public DeskPass lock(long id) {
    return byId.lock(id);
  }

  public List<DeskPass> recent(String agencyPath, int limit) {
    return jdbc.sql(RECENT)
        .param("path", agencyPath)
        .param("limit", limit)
        .query(PassStore::read)
        .list();
  }

  public List<Long> unfinished() {
    return jdbc.sql("select id from dossier.desk_pass where done_at is null order by id")
        .query(Long.class)
        .list();
  }

  public List<PassRow> rows(long pass) {
    return jdbc.sql(ROWS + " order by dossier_id")
        .param("pass", pass)
        .query(PassStore::readRow)
        .list();
  }

  public List<PassRow> toDo(long pass, int limit) {
    return jdbc.sql(TO_DO)
        .param("pass", pass)
        .param("limit", limit)
        .query(PassStore::readRow)
        .list();
  }

  public void settle(long pass, long dossierId, Outcome outcome) {
    jdbc.sql(SETTLE)
        .param("pass", pass)
        .param("dossierId", dossierId)
        .param("outcome", outcome.name())
        .update();
  }

  public void done(long pass, Instant at) {
    jdbc.sql("update dossier.desk_pass set done_at = :at where id = :id")
        .param("at", timestamp(at))
        .param("id", pass)
        .update();
  }

  private static DeskPass read(ResultSet row, int number) throws SQLException {
    return new DeskPass(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getLong("from_id"),
        row.getString("from_name"),
        row.getLong("passed_by"),
        row.getString("by_name"),
        row.getString("reason"),
        instantOf(row, "asked_at"),
        instant(row, "done_at"));
  }

  private static PassRow readRow(ResultSet row, int number) throws SQLException {
    return new PassRow(
        row.getLong("dossier_id"),
        new DossierCode(row.getString("code")),
        row.getLong("version"),
        row.getLong("to_id"),
        outcome(row.getString("outcome")));
  }

  private static @Nullable Outcome outcome(@Nullable String name) {
    return name == null ? null : Outcome.valueOf(name);
  }
}
