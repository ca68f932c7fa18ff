package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.id;
import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.PaperMove;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Actor;

/** Lists of papers: scanned today, parted from their dossiers, put away. */
@Repository
public class PaperLists {

  private static final String SCANNED =
      """
      select m.number, m.at, m.kind, m.actor_id, m.actor_name, m.to_agency_id, m.to_department_id, m.to_holder_id,
             m.to_name, m.place, d.code, d.applicant_name, d.procedure_name
        from dossier.paper_move m
        join dossier.dossier d on d.dossier_id = m.dossier_id
       where m.actor_id = :actor
         and m.at >= :since
       order by m.at desc
       limit :most
      """;

  private static final String COLUMNS =
      """
      select d.dossier_id, d.code, d.applicant_name, d.procedure_name, d.status,
             d.holding_agency_id, d.holding_department_id, d.holder_id,
             coalesce(c.agency_id, d.agency_id) as paper_agency_id, c.department_id as paper_department_id,
             coalesce(c.holder_name, '') as paper_holder, coalesce(c.on_the_way, false) as on_the_way,
             coalesce(c.place, '') as place, coalesce(c.since, d.submitted_at) as since,
             c.dossier_id is not null as scanned
      """;

  private static final String OPEN =
      " d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')\n";

  /** In this person's hands or in their department's. */
  private static final String DOSSIER_HERE =
      """
      d.holding_agency_id = :agency
      and (coalesce(d.holder_id = :me, false) or coalesce(d.holding_department_id = :department, false))
      """;

  /** Given to this person or their department, taken or not. */
  private static final String PAPER_FOR_US =
      """
      c.agency_id = :agency
      and (coalesce(c.holder_id = :me, false) or coalesce(c.department_id = :department, false))
      """;

  private static final String PAPER_HERE = PAPER_FOR_US + "and not c.on_the_way\n";

  private static final String GONE =
      COLUMNS
          + "from dossier.dossier d join dossier.paper_custody c on c.dossier_id = d.dossier_id\nwhere"
          + OPEN
          + "and "
          + DOSSIER_HERE
          + "and not ("
          + PAPER_FOR_US
          + ")\norder by since\nlimit :most";

  /**
   * Scanned papers lie here; and those never scanned, which this desk received since its agency
   * began to scan.
   */
  private static final String LEFT =
      "with parted as ("
          + COLUMNS
          + "from dossier.dossier d join dossier.paper_custody c on c.dossier_id = d.dossier_id\nwhere"
          + OPEN
          + "and "
          + PAPER_HERE
          + "and not ("
          + DOSSIER_HERE
          + ")\nunion all\n"
          + COLUMNS
          + """
            from dossier.dossier d left join dossier.paper_custody c on c.dossier_id = d.dossier_id
            where :receives
              and c.dossier_id is null
              and d.agency_id = :agency
              and d.channel <> 'ONLINE'
              and d.submitted_at >= (
                    select min(m.at)
                      from dossier.paper_move m
                     where m.actor_agency_id = :agency)
              and d.submitted_at >= :since
              and
            """
          + OPEN
          + "and not ("
          + DOSSIER_HERE
          + """
            ))
            select *
              from parted
             order by since
             limit :most
            """;

  private static final String PLACES =
      COLUMNS
          + """
            from dossier.paper_custody c join dossier.dossier d on d.dossier_id = c.dossier_id
            where c.agency_id = :agency
              and (:text = ''
                   or platform.fold(c.place) like '%' || platform.fold(:text) || '%'
                   or starts_with(d.code, upper(:text)))
              and c.dossier_id < :before
            order by c.dossier_id desc
            limit :most
            """;

  private final JdbcClient jdbc;

  PaperLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A scan of today. */
  public record ScannedRow(DossierCode code, String applicant, String procedure, PaperMove move) {}

  /**
   * A dossier and its paper.
   *
   * @param paperDepartmentId the department that has the paper; null = the agency
   * @param scanned whether the paper ever was; else it is taken to lie where it was received
   */
  public record Row(
      long dossierId,
      DossierCode code,
      String applicant,
      String procedure,
      Status status,
      long agencyId,
      @Nullable Long departmentId,
      @Nullable Long holderId,
      long paperAgencyId,
      @Nullable Long paperDepartmentId,
      String paperHolder,
      boolean onTheWay,
      String place,
      Instant since,
      boolean scanned) {}

  /** What that person scanned, the newest first. */
  public List<ScannedRow> scanned(long actor, Instant since, int most) {
    return jdbc.sql(SCANNED)
        .param("actor", actor)
        .param("since", timestamp(since))
        .param("most", most)
        .query(
            (row, number) ->
                new ScannedRow(
                    new DossierCode(row.getString("code")),
                    row.getString("applicant_name"),
                    row.getString("procedure_name"),
                    CustodyStore.move(row, number)))
        .list();
  }

  /** Dossiers open at this person's desk whose paper is elsewhere; the longest gone first. */
  public List<Row> gone(Actor actor, int most) {
    return parted(GONE, actor).param("most", most).query(PaperLists::row).list();
  }

  /**
   * Papers at this person's desk whose dossier lies elsewhere; the longest left first.
   *
   * @param receives whether papers never scanned are taken to lie here: at the receiving desk
   * @param since dossiers handed in earlier are not asked for
   */
  public List<Row> left(Actor actor, boolean receives, Instant since, int most) {
    return parted(LEFT, actor)
        .param("receives", receives)
        .param("since", timestamp(since))
        .param("most", most)
        .query(PaperLists::row)
        .list();
  }

  /**
   * Scanned papers at an agency, the newest dossier first.
   *
   * @param text part of a place or the beginning of a code, nobody's name; empty = all
   * @param before id of a dossier; only older ones
   */
  public List<Row> places(long agency, String text, long before, int most) {
    return jdbc.sql(PLACES)
        .param("agency", agency)
        .param("text", text)
        .param("before", before)
        .param("most", most)
        .query(PaperLists::row)
        .list();
  }

  private JdbcClient.StatementSpec parted(String sql, Actor actor) {
    return jdbc.sql(sql)
        .param("agency", actor.agencyId())
        .param("me", actor.accountId())
        .param("department", actor.departmentId() == null ? -1L : actor.departmentId());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("dossier_id"),
        new DossierCode(row.getString("code")),
        row.getString("applicant_name"),
        row.getString("procedure_name"),
        Status.valueOf(row.getString("status")),
        row.getLong("holding_agency_id"),
        id(row, "holding_department_id"),
        id(row, "holder_id"),
        row.getLong("paper_agency_id"),
        id(row, "paper_department_id"),
        row.getString("paper_holder"),
        row.getBoolean("on_the_way"),
        row.getString("place"),
        instantOf(row, "since"),
        row.getBoolean("scanned"));
  }
}
