package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.id;
import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.HandedOver;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Actor;

/** Minutes of hand-overs, and the papers given away that stand in none yet. */
@Repository
public class MinutesStore {

  /** What somebody has given away and no minutes name. */
  private static final String OPEN_MOVES =
      """
        from dossier.paper_move m
       where m.actor_id = :giver
         and m.kind in ('PASSED_ON', 'HANDED_OUT')
         and m.at >= :since
         and not exists (
               select 1
                 from dossier.hand_over_line l
                where l.dossier_id = m.dossier_id
                  and l.move_number = m.number)
      """;

  private static final String OPEN =
      """
      select m.to_agency_id, m.to_department_id, count(*) as papers, min(m.at) as first_at,
             case when count(distinct m.to_name) = 1 then max(m.to_name) else '' end as to_name
      """
          + OPEN_MOVES
          + """
             group by m.to_agency_id, m.to_department_id
             order by min(m.at)
            """;

  private static final String INSERT =
      """
      insert into dossier.hand_over_minutes (
        agency_id, year, number, made_at, giver_id, giver_name, department_id,
        receiver_agency_id, receiver_department_id, receiver_name)
      values (
        :agencyId, :year, :number, :at, :giver, :giverName, :departmentId,
        :receiverAgencyId, :receiverDepartmentId, :receiverName)
      returning minutes_id
      """;

  private static final String INSERT_LINES =
      """
      insert into dossier.hand_over_line (dossier_id, move_number, minutes_id)
      select m.dossier_id, m.number, :minutes
      """
          + OPEN_MOVES
          + """
               and m.to_agency_id = :receiverAgencyId
               and m.to_department_id is not distinct from cast(:receiverDepartmentId as bigint)
            """;

  private static final String LIST =
      """
      select minutes_id, agency_id, year, number, made_at, giver_id, giver_name, department_id,
             receiver_agency_id, receiver_department_id, receiver_name,
             (select count(*) from dossier.hand_over_line l where l.minutes_id = h.minutes_id) as papers
        from dossier.hand_over_minutes h
      """;

  /** Each half walks an index of its own, no further than it answers. */
  private static final String HALF =
      "("
          + LIST
          + """
             where h.%s = :agency
               and h.minutes_id < :before
             order by h.minutes_id desc
             limit :most)
            """;

  private static final String PAGE =
      HALF.formatted("agency_id")
          + "union\n"
          + HALF.formatted("receiver_agency_id")
          + "order by minutes_id desc\nlimit :most";

  private static final String FIND =
      LIST + " where h.minutes_id = :id and :agency in (h.agency_id, h.receiver_agency_id)";

  private static final String LINES =
      """
      select d.code, d.procedure_name, d.applicant_name, d.sets, m.at, m.kind, m.to_name,
             (select coalesce(sum(p.originals + p.copies), 0)
                from dossier.dossier_paper p
               where p.dossier_id = d.dossier_id) as sheets
        from dossier.hand_over_line l
        join dossier.paper_move m on m.dossier_id = l.dossier_id and m.number = l.move_number
        join dossier.dossier d on d.dossier_id = l.dossier_id
       where l.minutes_id = :minutes
       order by m.at, d.code
      """;

  /** Papers given away longer ago are past minutes. */
  private static final int OPEN_DAYS = 30;

  private final JdbcClient jdbc;
  private final Clock clock;

  MinutesStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Minutes as a list shows them. */
  public record Minutes(
      long id,
      long agencyId,
      int year,
      int number,
      Instant madeAt,
      long giverId,
      String giverName,
      @Nullable Long departmentId,
      long receiverAgencyId,
      @Nullable Long receiverDepartmentId,
      String receiverName,
      int papers) {}

  /**
   * A dossier in minutes.
   *
   * @param sheets originals and copies in it, as counted when it was handed in
   */
  public record Line(
      DossierCode code,
      String procedure,
      String applicant,
      int sets,
      int sheets,
      Instant at,
      String receiver) {}

  public List<HandedOver> open(long giver) {
    return jdbc.sql(OPEN)
        .param("giver", giver)
        .param("since", timestamp(since()))
        .query(
            (row, number) ->
                new HandedOver(
                    row.getLong("to_agency_id"),
                    id(row, "to_department_id"),
                    row.getString("to_name"),
                    row.getInt("papers"),
                    instantOf(row, "first_at")))
        .list();
  }

  /** Stores minutes of all that was given to that receiver; answers their id. */
  public long insert(Actor giver, int year, int number, Instant at, HandedOver receiver) {
    var minutes =
        jdbc.sql(INSERT)
            .param("agencyId", giver.agencyId())
            .param("year", year)
            .param("number", number)
            .param("at", timestamp(at))
            .param("giver", giver.accountId())
            .param("giverName", giver.fullName())
            .param("departmentId", Typed.id(giver.departmentId()))
            .param("receiverAgencyId", receiver.agencyId())
            .param("receiverDepartmentId", Typed.id(receiver.departmentId()))
            .param("receiverName", receiver.name())
            .query(Long.class)
            .single();
    jdbc.sql(INSERT_LINES)
        .param("minutes", minutes)
        .param("giver", giver.accountId())
        .param("since", timestamp(since()))
        .param("receiverAgencyId", receiver.agencyId())
        .param("receiverDepartmentId", Typed.id(receiver.departmentId()))
        .update();
    return minutes;
  }

  /**
   * The newest minutes of an agency, as giver or receiver.
   *
   * @param before id; only older ones
   */
  public List<Minutes> page(long agency, long before, int most) {
    return jdbc.sql(PAGE)
        .param("agency", agency)
        .param("before", before)
        .param("most", most)
        .query(MinutesStore::minutes)
        .list();
  }

  public Optional<Minutes> find(long agency, long id) {
    return jdbc.sql(FIND)
        .param("agency", agency)
        .param("id", id)
        .query(MinutesStore::minutes)
        .optional();
  }

  public List<Line> lines(long minutes) {
    return jdbc.sql(LINES)
        .param("minutes", minutes)
        .query(
            (row, number) ->
                new Line(
                    new DossierCode(row.getString("code")),
                    row.getString("procedure_name"),
                    row.getString("applicant_name"),
                    row.getInt("sets"),
                    row.getInt("sheets"),
                    instantOf(row, "at"),
                    row.getString("to_name")))
        .list();
  }

  private Instant since() {
    return clock.instant().minus(Duration.ofDays(OPEN_DAYS));
  }

  private static Minutes minutes(ResultSet row, int number) throws SQLException {
    return new Minutes(
        row.getLong("minutes_id"),
        row.getLong("agency_id"),
        row.getInt("year"),
        row.getInt("number"),
        instantOf(row, "made_at"),
        row.getLong("giver_id"),
        row.getString("giver_name"),
        id(row, "department_id"),
        row.getLong("receiver_agency_id"),
        id(row, "receiver_department_id"),
        row.getString("receiver_name"),
        row.getInt("papers"));
  }
}
