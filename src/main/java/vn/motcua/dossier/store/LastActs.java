package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.id;
import static vn.motcua.dossier.store.DossierRow.instant;
import static vn.motcua.dossier.store.DossierRow.instantOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Holding;
import vn.motcua.dossier.model.LastAct;
import vn.motcua.dossier.model.Status;

/** Reads what was done to a dossier last, and how it was before. */
@Repository
public class LastActs {

  private static final String LAST =
      """
      select action, at, actor_id, from_status, from_agency_id, from_agency_path, from_department_id,
             from_holder_id, from_officer_id, from_signer_id, from_step, from_relay_due_at
        from dossier.dossier_event
       where dossier_id = :dossierId
       order by seq desc
       limit 1
      """;

  private final JdbcClient jdbc;

  LastActs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public LastAct of(long dossierId) {
    return jdbc.sql(LAST).param("dossierId", dossierId).query(LastActs::read).single();
  }

  private static LastAct read(ResultSet row, int number) throws SQLException {
    var from = row.getString("from_status");
    var agency = id(row, "from_agency_id");
    return new LastAct(
        Action.valueOf(row.getString("action")),
        instantOf(row, "at"),
        row.getLong("actor_id"),
        from == null ? null : Status.valueOf(from),
        agency == null
            ? null
            : new Holding(
                agency,
                row.getString("from_agency_path"),
                id(row, "from_department_id"),
                id(row, "from_holder_id"),
                id(row, "from_officer_id"),
                id(row, "from_signer_id"),
                row.getInt("from_step")),
        instant(row, "from_relay_due_at"));
  }
}
