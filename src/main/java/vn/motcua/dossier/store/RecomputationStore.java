package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instant;
import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.recomputation.Recomputation;
import vn.motcua.dossier.recomputation.Recomputation.State;
import vn.motcua.dossier.recomputation.RecomputationCounts;
import vn.motcua.dossier.recomputation.RecomputationRow;
import vn.motcua.dossier.recomputation.RecomputationRow.Outcome;
import vn.motcua.shared.Actor;

/** Keeps recomputations of due dates with their rows. */
@Repository
public class RecomputationStore {

  private static final String COLUMNS =
      """
      select id, agency_id, agency_path, state, listed_path, listed_id, asked_by_name, asked_at, earlier,
             reason, document, confirmed_by, confirmed_by_username, confirmed_by_name,
             confirmed_agency_id, confirmed_agency_path, confirmed_at, finished_at
        from dossier.recomputation
      """;

  private static final String CREATE =
      """
      insert into dossier.recomputation (agency_id, agency_path, asked_by, asked_by_name, asked_at)
      values (:agency, :path, :by, :byName, :at)
      returning id
      """;

  private static final String CONFIRM =
      """
      update dossier.recomputation
         set state = 'RUNNING',
             reason = :reason,
             document = :document,
             earlier = :earlier,
             confirmed_by = :by,
             confirmed_by_username = :username,
             confirmed_by_name = :byName,
             confirmed_agency_id = :agency,
             confirmed_agency_path = :path,
             confirmed_at = :at
       where id = :id
         and state = 'LISTED'
         and exists (select from dossier.recomputation_row r where r.recomputation_id = :id)
      """;

  private static final String ALL =
      COLUMNS
          + """
             where agency_path like any (:scopes)
               and id < :before
             order by id desc
             limit :limit
            """;

  /** The end of the paths below one: the slash is followed by the digit nought. */
  private static final String RUNNING =
      "select "
          + DossierRow.COLUMNS
          + """
              from dossier.dossier d
             where d.status in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED')
               and d.agency_path >= :path
               and d.agency_path < :pathEnd
               and (d.agency_path, d.dossier_id) > (:afterPath, :afterId)
             order by d.agency_path, d.dossier_id
             limit :limit
            """;

  private static final String LAST_DATED =
      """
      select action
        from dossier.dossier_event
       where dossier_id = :dossier
         and action in ('RECEIVE', 'ACCEPT', 'SUPPLEMENT', 'RESCHEDULE', 'VERIFY')
       order by seq desc
       limit 1
      """;

  private static final String ADD =
      """
      insert into dossier.recomputation_row
             (recomputation_id, dossier_id, code, version, procedure_name, agency_id, holder_id,
              before_at, before_on, after_at, after_on, minutes)
      values (:id, :dossier, :code, :version, :procedure, :agency, :holder,
              :beforeAt, :beforeOn, :afterAt, :afterOn, :minutes)
      """;

  private static final String ROWS =
      """
      select dossier_id, code, version, procedure_name, agency_id, holder_id,
             before_at, before_on, after_at, after_on, minutes, outcome
        from dossier.recomputation_row
       where recomputation_id = :id
      """;

  private static final String COUNTS =
      """
      select count(*) as listed,
             count(*) filter (where after_at >= before_at) as later,
             count(*) filter (where after_at < before_at) as earlier,
             count(*) filter (where outcome is null) as to_do,
             count(*) filter (where outcome = 'MOVED') as moved,
             count(*) filter (where outcome = 'KEPT') as kept,
             count(*) filter (where outcome = 'CHANGED_SINCE') as changed_since,
             count(*) filter (where outcome = 'CALENDAR_CHANGED') as calendar_changed
        from dossier.recomputation_row
       where recomputation_id = :id
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batch;

  RecomputationStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  public long create(Actor actor, Instant at, long agencyId, String agencyPath) {
    return jdbc.sql(CREATE)
        .param("agency", agencyId)
        .param("path", agencyPath)
        .param("by", actor.accountId())
        .param("byName", actor.fullName())
        .param("at", timestamp(at))
        .query(Long.class)
        .single();
  }

  public Optional<Recomputation> find(long id) {
    return jdbc.sql(COLUMNS + " where id = :id")
        .param("id", id)
        .query(RecomputationStore::read)
        .optional();
  }

  /** Holds it until the transaction ends; others wait. */
  public Recomputation lock(long id) {
    return jdbc.sql(COLUMNS + " where id = :id for update")
        .param("id", id)
        .query(RecomputationStore::read)
        .single();
  }

  public List<Recomputation> all(Set<String> scopes, long before, int limit) {
    return jdbc.sql(ALL)
        .param("scopes", scopes.stream().map(path -> path + "%").toArray(String[]::new))
        .param("before", before)
        .param("limit", limit)
        .query(RecomputationStore::read)
        .list();
  }

  /** Those at work, or left behind by a node that died. */
  public List<Long> unfinished() {
    return jdbc.sql(
            """
            select id
              from dossier.recomputation
             where state in ('LISTING', 'RUNNING')
             order by id
            """)
        .query(Long.class)
        .list();
  }

  /** Answers false when it is not listed, was confirmed before, or lists nothing. */
  public boolean confirm(
      Actor actor, Instant at, long id, String reason, String document, boolean earlier) {
    return jdbc.sql(CONFIRM)
            .param("id", id)
            .param("reason", reason)
            .param("document", document)
            .param("earlier", earlier)
            .param("by", actor.accountId())
            .param("username", actor.username())
            .param("byName", actor.fullName())
            .param("agency", actor.agencyId())
            .param("path", actor.agencyPath())
            .param("at", timestamp(at))
            .update()
        == 1;
  }

  /** The next dossiers whose clock runs, below the agency of the recomputation. */
  public List<Dossier> running(Recomputation recomputation, int limit) {
    var path = recomputation.agencyPath();
    return jdbc.sql(RUNNING)
        .param("path", path)
        .param("pathEnd", path.substring(0, path.length() - 1) + "0")
        .param("afterPath", recomputation.listedPath())
        .param("afterId", recomputation.listedId())
        .param("limit", limit)
        .query(DossierRow::read)
        .list();
  }

  /** The last act that set the due date of a dossier. */
  public Optional<Action> lastDated(long dossierId) {
    return jdbc.sql(LAST_DATED)
        .param("dossier", dossierId)
        .query(String.class)
        .optional()
        .map(Action::valueOf);
  }

  public void add(long id, List<RecomputationRow> rows) {
    batch.batchUpdate(
        ADD,
        rows.stream()
            .map(
                row ->
                    new MapSqlParameterSource()
                        .addValue("id", id)
                        .addValue("dossier", row.dossierId())
                        .addValue("code", row.code())
                        .addValue("version", row.version())
                        .addValue("procedure", row.procedureName())
                        .addValue("agency", row.agencyId())
                        .addValue("holder", row.holderId())
                        .addValue("beforeAt", timestamp(row.beforeAt()))
                        .addValue("beforeOn", row.beforeOn())
                        .addValue("afterAt", timestamp(row.afterAt()))
                        .addValue("afterOn", row.afterOn())
                        .addValue("minutes", row.minutes()))
            .toArray(SqlParameterSource[]::new));
  }

  public void listedTo(long id, String path, long dossierId) {
    jdbc.sql(
            """
            update dossier.recomputation
               set listed_path = :path,
                   listed_id = :dossier
             where id = :id
            """)
        .param("path", path)
        .param("dossier", dossierId)
        .param("id", id)
        .update();
  }

  public void listed(long id) {
    jdbc.sql("update dossier.recomputation set state = 'LISTED' where id = :id")
        .param("id", id)
        .update();
  }

  public void done(long id, Instant at) {
    jdbc.sql(
            """
            update dossier.recomputation
               set state = 'DONE',
                   finished_at = :at
             where id = :id
            """)
        .param("at", timestamp(at))
        .param("id", id)
        .update();
  }

  public void settle(long id, long dossierId, Outcome outcome) {
    jdbc.sql(
            """
            update dossier.recomputation_row
               set outcome = :outcome
             where recomputation_id = :id
               and dossier_id = :dossier
               and outcome is null
            """)
        .param("outcome", outcome.name())
        .param("id", id)
        .param("dossier", dossierId)
        .update();
  }

  /** Rows without an outcome. */
  public List<RecomputationRow> toDo(long id, int limit) {
    return jdbc.sql(ROWS + " and outcome is null order by dossier_id limit :limit")
        .param("id", id)
        .param("limit", limit)
        .query(RecomputationStore::row)
        .list();
  }

  public List<RecomputationRow> rows(long id, long after, int limit) {
    return jdbc.sql(ROWS + " and dossier_id > :after order by dossier_id limit :limit")
        .param("id", id)
        .param("after", after)
        .param("limit", limit)
        .query(RecomputationStore::row)
        .list();
  }

  public RecomputationCounts counts(long id) {
    return jdbc.sql(COUNTS).param("id", id).query(RecomputationCounts.class).single();
  }

  private static Recomputation read(ResultSet row, int number) throws SQLException {
    return new Recomputation(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        State.valueOf(row.getString("state")),
        row.getString("listed_path"),
        row.getLong("listed_id"),
        row.getString("asked_by_name"),
        instantOf(row, "asked_at"),
        row.getBoolean("earlier"),
        row.getString("reason"),
        row.getString("document"),
        confirmedBy(row),
        instant(row, "confirmed_at"),
        instant(row, "finished_at"));
  }

  private static @Nullable Actor confirmedBy(ResultSet row) throws SQLException {
    var account = DossierRow.id(row, "confirmed_by");
    return account == null
        ? null
        : new Actor(
            account,
            row.getString("confirmed_by_username"),
            row.getString("confirmed_by_name"),
            row.getLong("confirmed_agency_id"),
            row.getString("confirmed_agency_path"),
            null,
            List.of());
  }

  private static RecomputationRow row(ResultSet row, int number) throws SQLException {
    var outcome = row.getString("outcome");
    return new RecomputationRow(
        row.getLong("dossier_id"),
        row.getString("code"),
        row.getLong("version"),
        row.getString("procedure_name"),
        row.getLong("agency_id"),
        DossierRow.id(row, "holder_id"),
        instantOf(row, "before_at"),
        row.getObject("before_on", LocalDate.class),
        instantOf(row, "after_at"),
        row.getObject("after_on", LocalDate.class),
        row.getLong("minutes"),
        outcome == null ? null : Outcome.valueOf(outcome));
  }
}
