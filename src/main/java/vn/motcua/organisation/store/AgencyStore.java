package vn.motcua.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.HeldCode;
import vn.motcua.platform.sql.Typed;

/** Writes agencies and their identifier codes; the caller holds the lock of {@link Snapshots}. */
@Component
public class AgencyStore {

  private static final String HOLDINGS =
      """
      select code, agency_id, valid_from, valid_to, demonstration
        from organisation.agency_code
       where code = :code
       order by valid_from
      """;
  private static final String LATEST_CODE =
      """
      select code, agency_id, valid_from, valid_to, demonstration
        from organisation.agency_code
       where agency_id = :agency
       order by valid_from desc
       limit 1
      """;
  private static final String END_CODE =
      """
      update organisation.agency_code
         set valid_to = :lastDay
       where code = :code
         and agency_id = :agency
         and valid_from = :from
      """;
  private static final String INSERT_CODE =
      """
      insert into organisation.agency_code (code, agency_id, valid_from, valid_to, demonstration)
      values (:code, :agency, :from, :to, :demonstration)
      """;
  private static final String NAME_IS_TAKEN =
      """
      select exists (select
                       from organisation.agency
                      where parent_id = :parent
                        and level = :level
                        and lower(name) = lower(:name)
                        and (valid_to is null or valid_to >= :from))
      """;
  private static final String INSERT_BELOW =
      """
      with numbered as (
        select nextval(pg_get_serial_sequence('organisation.agency', 'id')) as id
      )
      insert into organisation.agency
             (id, name, short_name, body_name, level, parent_id, path, valid_from)
      select n.id, :name, :name, :name, :level, p.id, p.path || n.id || '/', :from
        from organisation.agency p, numbered n
       where p.id = :parent
      returning id
      """;
  private static final String REFRESH_SEARCH_TEXT =
      """
      update organisation.agency a
         set search_text = t.search_text
        from organisation.agency_search_text t
       where t.agency_id = a.id
         and a.id = :agency
      """;

  private final JdbcClient jdbc;
  private final Snapshots snapshots;

  AgencyStore(JdbcClient jdbc, Snapshots snapshots) {
    this.jdbc = jdbc;
    this.snapshots = snapshots;
  }

  /** Everybody who holds or held the code. */
  public List<HeldCode> holdings(String code) {
    return jdbc.sql(HOLDINGS).param("code", code).query(SnapshotReader::code).list();
  }

  /** The code the agency holds, or held last. */
  public Optional<HeldCode> latestCode(long agencyId) {
    return jdbc.sql(LATEST_CODE).param("agency", agencyId).query(SnapshotReader::code).optional();
  }

  public void endCode(HeldCode held, LocalDate lastDay) {
    jdbc.sql(END_CODE)
        .param("code", held.code())
        .param("agency", held.agencyId())
        .param("from", held.validFrom())
        .param("lastDay", lastDay)
        .update();
    snapshots.changed();
  }

  public void give(HeldCode held) {
    jdbc.sql(INSERT_CODE)
        .param("code", held.code())
        .param("agency", held.agencyId())
        .param("from", held.validFrom())
        .param("to", Typed.day(held.validTo()))
        .param("demonstration", held.demonstration())
        .update();
    refreshSearchText(held.agencyId());
  }

  /** Whether an agency of that level below the parent bears the name on that day or later. */
  public boolean nameIsTaken(long parentId, AgencyLevel level, String name, LocalDate from) {
    return jdbc.sql(NAME_IS_TAKEN)
        .param("parent", parentId)
        .param("level", level.name())
        .param("name", name)
        .param("from", from)
        .query(Boolean.class)
        .single();
  }

  /** Opens an agency that is called the same as a body and as a unit. */
  public long open(Agency parent, AgencyLevel level, String name, LocalDate from) {
    var id =
        jdbc.sql(INSERT_BELOW)
            .param("parent", parent.id())
            .param("level", level.name())
            .param("name", name)
            .param("from", from)
            .query(Long.class)
            .single();
    refreshSearchText(id);
    return id;
  }

  private void refreshSearchText(long agencyId) {
    jdbc.sql(REFRESH_SEARCH_TEXT).param("agency", agencyId).update();
    snapshots.changed();
  }
}
