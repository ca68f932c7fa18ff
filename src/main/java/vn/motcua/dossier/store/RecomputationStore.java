package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instant;
import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.recomputation.Recomputation;
import vn.motcua.dossier.recomputation.Recomputation.State;
import vn.motcua.shared.Actor;

/** Keeps recomputations of due dates; what they list is kept by {@link RecomputationRows}. */
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

  private final JdbcClient jdbc;
  private final ById<Recomputation> byId;

  RecomputationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
    byId = new ById<>(jdbc, COLUMNS, RecomputationStore::read);
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
    return byId.find(id);
  }

  /** Holds it until the transaction ends; others wait. */
  public Recomputation lock(long id) {
    return byId.lock(id);
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
        DossierRow.id(row, "confirmed_by") == null ? null : ConfirmedBy.read(row),
        instant(row, "confirmed_at"),
        instant(row, "finished_at"));
  }
}
