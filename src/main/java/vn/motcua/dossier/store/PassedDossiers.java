package vn.motcua.dossier.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.succession.PassedTo;
import vn.motcua.dossier.succession.Passing;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyFacts;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Vietnam;

/** Finds the dossiers of an agency that ended, and gives them to its successors. */
@Repository
public class PassedDossiers implements AgencyFacts {

  private static final String OPEN =
      "status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')";
  private static final String CLOSED = "status in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')";

  /** By where they lie, by who received those that lie elsewhere, by who decides: each an index. */
  private static final String OPEN_IDS =
      """
      (select dossier_id from dossier.dossier where holding_agency_id = :agency and %1$s limit :limit)
      union
      (select dossier_id from dossier.dossier
        where agency_path = :path and holding_agency_id <> agency_id and %1$s limit :limit)
      union
      (select dossier_id from dossier.dossier where competent_agency_id = :agency and %1$s limit :limit)
      """
          .formatted(OPEN);

  private static final String CLOSED_IDS =
      """
      (select dossier_id from dossier.dossier where agency_id = :agency and %1$s
        order by submitted_at desc, dossier_id desc limit :limit)
      union
      (select dossier_id from dossier.dossier where competent_agency_id = :agency and %1$s
        order by submitted_at desc, dossier_id desc limit :limit)
      """
          .formatted(CLOSED);
  private static final String NEXT_OPEN =
      "select "
          + DossierRow.COLUMNS
          + " from dossier.dossier d where d.dossier_id in ("
          + OPEN_IDS
          + ") order by d.dossier_id limit :limit for update";
  private static final String NEXT_CLOSED =
      "select d.dossier_id from dossier.dossier d where d.dossier_id in ("
          + CLOSED_IDS
          + ") order by d.dossier_id limit :limit for update";
  private static final String SUCCESSORS =
      """
      select d.dossier_id,
             coalesce(
               (select c.successor_id
                  from dossier.passing_choice c
                 where :rule = 'DEPARTMENT'
                   and c.passing_id = :passing
                   and c.kind = 'DEPARTMENT'
                   and c.subject_id = d.holding_department_id),
               (select p.successor_id
                  from dossier.passing_place p
                 where :rule = 'PLACE'
                   and p.passing_id = :passing
                   and strpos(
                         ' ' || regexp_replace(platform.fold(coalesce(d.address, '')), '[^a-z0-9]+', ' ', 'g') || ' ',
                         ' ' || p.place || ' ') > 0
                 order by length(p.place) desc, p.place
                 limit 1),
               :rest) as successor_id
        from dossier.dossier d
       where d.dossier_id = any(:ids)
      """;

  /**
   * Keeps what was, then writes who goes on. Received and decided by the same agency from now on, a
   * dossier names no other that decides it.
   */
  private static final String SUCCEED =
      """
      with passing as (
        select m.dossier_id, m.successor_id, m.successor_path
          from unnest(cast(:ids as bigint[]), cast(:successors as bigint[]), cast(:paths as text[]))
                 m (dossier_id, successor_id, successor_path)
      ), kept as (
        insert into dossier.former_agency (
          dossier_id, agency_id, side, until_on, successor_id, status,
          submitted_at, received_at, finished_at, timeliness)
        select d.dossier_id, :agency, was.side, :until, p.successor_id, d.status,
               d.submitted_at, d.received_at, d.finished_at, d.timeliness
          from dossier.dossier d
          join passing p on p.dossier_id = d.dossier_id
         cross join lateral (values ('RECEIVED', d.agency_id), ('COMPETENT', d.competent_agency_id)) was (side, agency_id)
         where was.agency_id = :agency
        on conflict do nothing
      ), becomes as (
        select d.dossier_id,
               case when d.agency_id = :agency then p.successor_id else d.agency_id end as agency_id,
               case when d.agency_id = :agency then p.successor_path else d.agency_path end as agency_path,
               case when d.competent_agency_id = :agency then p.successor_id else d.competent_agency_id end as decides_id,
               case when d.competent_agency_id = :agency then p.successor_path else d.competent_agency_path end as decides_path,
               case when d.holding_agency_id = :agency then p.successor_id else d.holding_agency_id end as holding_id,
               case when d.holding_agency_id = :agency then p.successor_path else d.holding_agency_path end as holding_path
          from dossier.dossier d
          join passing p on p.dossier_id = d.dossier_id
      )
      update dossier.dossier d
         set agency_id = b.agency_id,
             agency_path = b.agency_path,
             competent_agency_id = nullif(b.decides_id, b.agency_id),
             competent_agency_path = case when b.decides_id <> b.agency_id then b.decides_path end,
             holding_agency_id = b.holding_id,
             holding_agency_path = b.holding_path
        from becomes b
       where d.dossier_id = b.dossier_id
      """;

  private static final String ASKED =
      """
      select c.dossier_id, c.number, c.department_id
        from dossier.consultation c
       where c.agency_id = :agency
         and c.answered_at is null
         and c.dropped_at is null
       order by c.dossier_id, c.number
         for update
      """;
  private static final String ASKED_NOW =
      """
      update dossier.consultation
         set agency_id = :successor,
             agency_path = :path,
             department_id = :department
       where dossier_id = :dossier
         and number = :number
      """;
  private static final String ASKING_NOW =
      """
      update dossier.consultation c
         set asking_agency_id = d.holding_agency_id,
             asking_agency_path = d.holding_agency_path
        from dossier.dossier d
       where d.dossier_id = c.dossier_id
         and c.asking_agency_id = :agency
         and c.answered_at is null
         and c.dropped_at is null
      """;
  private static final String PASSED_TO =
      """
      select d.agency_id, count(*) as received,
             count(*) filter (where f.status in ('FINISHED', 'RETURNED')) as handled,
             count(*) filter (where f.%s) as open
        from dossier.former_agency f
        join dossier.dossier d on d.dossier_id = f.dossier_id
       where f.agency_id = :agency
         and f.side = 'RECEIVED'
       group by d.agency_id
       order by d.agency_id
      """
          .formatted(OPEN);

  private final JdbcClient jdbc;

  PassedDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<LocalDate> lastDay(long agencyId) {
    return jdbc.sql(
            """
            select submitted_at
              from dossier.dossier
             where agency_id = :agency
             order by submitted_at desc, dossier_id desc
             limit 1
            """)
        .param("agency", agencyId)
        .query((row, number) -> Vietnam.date(DossierRow.instantOf(row, "submitted_at")))
        .optional();
  }

  public int countOpen(Agency agency) {
    return count(OPEN_IDS, agency);
  }

  public int countPast(Agency agency) {
    return count(CLOSED_IDS, agency);
  }

  private int count(String ids, Agency agency) {
    return jdbc.sql("select count(*) from (" + ids + ") of_agency")
        .param("agency", agency.id())
        .param("path", agency.path())
        .param("limit", Integer.MAX_VALUE)
        .query(Integer.class)
        .single();
  }

  /** Those of the agencies that still have dossiers they received. */
  public List<Long> notEmpty(Collection<Long> agencyIds) {
    return jdbc.sql(
            """
            select a.id
              from unnest(cast(:agencies as bigint[])) a (id)
             where exists (select from dossier.dossier d where d.agency_id = a.id)
                or exists (select
                             from dossier.dossier d
                            where d.holding_agency_id = a.id
                              and d.%s)
            """
                .formatted(OPEN))
        .param("agencies", agencyIds.toArray(Long[]::new))
        .query(Long.class)
        .list();
  }

  /** The next open dossiers of the agency; nobody else changes them until the transaction ends. */
  public List<Dossier> nextOpen(Agency agency, int limit) {
    return jdbc.sql(NEXT_OPEN)
        .param("agency", agency.id())
        .param("path", agency.path())
        .param("limit", limit)
        .query(DossierRow::read)
        .list();
  }

  public List<Long> nextClosed(Agency agency, int limit) {
    return jdbc.sql(NEXT_CLOSED)
        .param("agency", agency.id())
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  /** The successor of each dossier by the rule of the passing. */
  public Map<Long, Long> successors(Passing passing, Collection<Long> dossierIds) {
    return jdbc
        .sql(SUCCESSORS)
        .param("rule", passing.rule().name())
        .param("passing", passing.id())
        .param("rest", passing.restId())
        .param("ids", dossierIds.toArray(Long[]::new))
        .query((row, number) -> Map.entry(row.getLong("dossier_id"), row.getLong("successor_id")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Writes the successors of these dossiers in the place of the agency that ended. */
  public void succeed(Passing passing, Map<Long, Agency> successors) {
    var ids = List.copyOf(successors.keySet());
    var to = ids.stream().map(successors::get).toList();
    jdbc.sql(SUCCEED)
        .param("ids", ids.toArray(Long[]::new))
        .param("successors", to.stream().map(Agency::id).toArray(Long[]::new))
        .param("paths", to.stream().map(Agency::path).toArray(String[]::new))
        .param("agency", passing.predecessorId())
        .param("until", passing.on().minusDays(1))
        .update();
  }

  /** What the agency was asked and has not answered. */
  public List<AskedThere> asked(long agencyId) {
    return jdbc.sql(ASKED)
        .param("agency", agencyId)
        .query(
            (row, number) ->
                new AskedThere(
                    row.getLong("dossier_id"),
                    row.getInt("number"),
                    Optional.ofNullable(DossierRow.id(row, "department_id"))))
        .list();
  }

  public void ask(AskedThere asked, Agency successor, Optional<Long> departmentId) {
    jdbc.sql(ASKED_NOW)
        .param("successor", successor.id())
        .param("path", successor.path())
        .param("department", Typed.id(departmentId.orElse(null)))
        .param("dossier", asked.dossierId())
        .param("number", asked.number())
        .update();
  }

  /** Those who ask are where the dossier lies by now. */
  public void asking(long agencyId) {
    jdbc.sql(ASKING_NOW).param("agency", agencyId).update();
  }

  /** Where the dossiers the agency had received are now. */
  public List<PassedTo> passedTo(long agencyId) {
    return jdbc.sql(PASSED_TO).param("agency", agencyId).query(PassedTo.class).list();
  }

  /** One thing the agency was asked. */
  public record AskedThere(long dossierId, int number, Optional<Long> departmentId) {}
}
