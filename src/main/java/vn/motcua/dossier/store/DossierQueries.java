package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.id;
import static vn.motcua.dossier.store.DossierRow.instant;
import static vn.motcua.dossier.store.DossierRow.instantOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.model.Submitter;

/** Reads what belongs to one dossier. */
@Repository
public class DossierQueries {

  private static final String PEOPLE =
      """
      select applicant_name, identity_number, phone, email, address, ethnic_group,
             submitter_name, submitter_identity, submitter_phone, submitter_ground,
             sets, return_by, note, support_agency_id, received_by_name
        from dossier.dossier
       where code = :code
      """;

  private static final String HEAD =
      "select "
          + DossierRow.COLUMNS
          + """
            , d.applicant_name, d.identity_number, d.phone, d.email, d.address, d.ethnic_group,
            d.submitter_name, d.submitter_identity, d.submitter_phone, d.submitter_ground,
            d.sets, d.return_by, d.note, d.support_agency_id, d.received_by_name,
            d.urgings > 0 as urged,
            exists (
                select 1
                  from dossier.warning w
                 where w.dossier_id = d.dossier_id) as warned,
            exists (
                select 1
                  from dossier.paper_move m
                 where m.dossier_id = d.dossier_id) as scanned,
            (select count(*)
               from dossier.dossier e
              where e.identity_number = d.identity_number
                and e.dossier_id < d.dossier_id
                and starts_with(e.agency_path, d.agency_path)) as earlier
            from dossier.dossier d
            where d.code = :code
            """;

  private static final String PAPERS =
      """
      select paper_id, name, originals, copies, required, reused
        from dossier.dossier_paper
       where dossier_id = :dossierId
       order by paper_id
      """;

  private static final String EVENTS =
      """
      select seq, at, action, actor_id, actor_name, agency_id, department_id, from_status, to_status, step,
             to_agency_id, to_department_id, to_holder_id, note, due_before, due_after, in_place_of, late_cause
        from dossier.dossier_event
       where dossier_id = :dossierId
       order by seq
      """;

  private final JdbcClient jdbc;

  DossierQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The people of a dossier and their wishes. */
  public Optional<People> people(DossierCode code) {
    return jdbc.sql(PEOPLE)
        .param("code", code.value())
        .query(DossierQueries::readPeople)
        .optional();
  }

  public List<SubmittedPaper> papers(long dossierId) {
    return jdbc.sql(PAPERS)
        .param("dossierId", dossierId)
        .query(
            (row, number) ->
                new SubmittedPaper(
                    row.getInt("paper_id"),
                    row.getString("name"),
                    row.getInt("originals"),
                    row.getInt("copies"),
                    row.getBoolean("required"),
                    row.getBoolean("reused")))
        .list();
  }

  public List<DossierEvent> events(long dossierId) {
    return jdbc.sql(EVENTS).param("dossierId", dossierId).query(DossierQueries::readEvent).list();
  }

  /** A dossier, its people, and what else there is to read about it. */
  public Optional<DossierHead> head(DossierCode code) {
    return jdbc.sql(HEAD)
        .param("code", code.value())
        .query(
            (row, number) ->
                new DossierHead(
                    DossierRow.read(row, number),
                    readPeople(row, number),
                    row.getInt("earlier"),
                    row.getBoolean("urged"),
                    row.getBoolean("warned"),
                    row.getBoolean("scanned")))
        .optional();
  }

  private static People readPeople(ResultSet row, int number) throws SQLException {
    var submitter = row.getString("submitter_name");
    return new People(
        new Applicant(
            row.getString("applicant_name"),
            text(row, "identity_number"),
            text(row, "phone"),
            text(row, "email"),
            text(row, "address"),
            text(row, "ethnic_group")),
        submitter == null
            ? null
            : new Submitter(
                submitter,
                text(row, "submitter_identity"),
                text(row, "submitter_phone"),
                text(row, "submitter_ground")),
        row.getInt("sets"),
        ReturnBy.valueOf(row.getString("return_by")),
        text(row, "note"),
        id(row, "support_agency_id"),
        text(row, "received_by_name"));
  }

  private static DossierEvent readEvent(ResultSet row, int number) throws SQLException {
    return new DossierEvent(
        row.getLong("seq"),
        instantOf(row, "at"),
        Action.valueOf(row.getString("action")),
        row.getLong("actor_id"),
        row.getString("actor_name"),
        row.getLong("agency_id"),
        id(row, "department_id"),
        status(row, "from_status"),
        Status.valueOf(row.getString("to_status")),
        row.getInt("step"),
        row.getLong("to_agency_id"),
        id(row, "to_department_id"),
        id(row, "to_holder_id"),
        row.getString("note"),
        instant(row, "due_before"),
        instant(row, "due_after"),
        row.getString("in_place_of"),
        DossierRow.lateCause(row));
  }

  private static @Nullable Status status(ResultSet row, String column) throws SQLException {
    var value = row.getString(column);
    return value == null ? null : Status.valueOf(value);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    var value = row.getString(column);
    return value == null ? "" : value;
  }
}
