package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instantOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.recomputation.Recomputation;
import vn.motcua.dossier.recomputation.RecomputationCounts;
import vn.motcua.dossier.recomputation.RecomputationRow;
import vn.motcua.dossier.recomputation.RecomputationRow.Outcome;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.TypedParameters;

/** What recomputations list: the dossiers whose clock runs, and the rows made of them. */
@Repository
public class RecomputationRows {

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
  private final Batches batches;

  RecomputationRows(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    this.batches = batches;
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
    batches.run(
        ADD,
        rows,
        row ->
            new TypedParameters()
                .id("id", id)
                .id("dossier", row.dossierId())
                .text("code", row.code())
                .id("version", row.version())
                .text("procedure", row.procedureName())
                .id("agency", row.agencyId())
                .id("holder", row.holderId())
                .moment("beforeAt", row.beforeAt())
                .day("beforeOn", row.beforeOn())
                .moment("afterAt", row.afterAt())
                .day("afterOn", row.afterOn())
                .value("minutes", row.minutes()));
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
        .query(RecomputationRows::read)
        .list();
  }

  public List<RecomputationRow> rows(long id, long after, int limit) {
    return jdbc.sql(ROWS + " and dossier_id > :after order by dossier_id limit :limit")
        .param("id", id)
        .param("after", after)
        .param("limit", limit)
        .query(RecomputationRows::read)
        .list();
  }

  public RecomputationCounts counts(long id) {
    return jdbc.sql(COUNTS).param("id", id).query(RecomputationCounts.class).single();
  }

  private static RecomputationRow read(ResultSet row, int number) throws SQLException {
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
