package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instant;
import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.EventAuthority;
import vn.motcua.dossier.model.Exemption;
import vn.motcua.dossier.model.ExemptionUse;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.ActingFor;

/** Exemptions from keeping receiving and deciding apart, and each use of them. */
@Repository
public class ExemptionStore {

  private static final String COLUMNS =
      """
      select x.exemption_id, x.agency_id, x.agency_path, x.reason, x.valid_from, x.valid_to, x.granted_by_name,
             x.granted_at, x.revoked_at, x.revoked_by_name,
             (select count(*)
                from (select 1
                        from dossier.event_authority e
                       where e.exemption_id = x.exemption_id
                       limit 1000) used) as uses
        from dossier.separation_exemption x
      """;

  /**
   * An act taken back does not count. A supplement asked for before the dossier was received makes
   * whoever takes it in the one who receives.
   */
  private static final NamedStatement RECEIVED =
      NamedStatement.of(
          """
      select exists (
             select 1
               from dossier.dossier_event e
              where e.dossier_id = :dossierId
                and e.actor_id = :actor
                and (e.action in ('RECEIVE', 'ACCEPT')
                     or e.action = 'SUPPLEMENT'
                    and (select r.from_status
                           from dossier.dossier_event r
                          where r.dossier_id = e.dossier_id
                            and r.seq < e.seq
                            and r.action = 'REQUEST_SUPPLEMENT'
                          order by r.seq desc
                          limit 1) in ('SUBMITTED', 'TAKEN_IN', 'TRANSFERRED'))
                and not exists (
                    select 1
                      from dossier.dossier_event t
                     where t.dossier_id = e.dossier_id
                       and t.seq = e.seq + 1
                       and t.action = 'TAKE_BACK'))
      """);

  private static final String IN_FORCE =
      """
      select exemption_id
        from dossier.separation_exemption
       where agency_id = :agency
         and valid_from <= :today
         and valid_to >= :today
         and revoked_at is null
       order by exemption_id
       limit 1
      """;

  private static final String ADD =
      """
      insert into dossier.separation_exemption
        (agency_id, agency_path, reason, valid_from, valid_to, granted_by_name, granted_at)
      values
        (:agency, :path, :reason, :from, :to, :by, :at)
      returning exemption_id
      """;

  private static final String REVOKE =
      """
      update dossier.separation_exemption
         set revoked_at = :at,
             revoked_by_name = :by
       where exemption_id = :id
         and revoked_at is null
      """;

  private static final String KEEP =
      """
      insert into dossier.event_authority
        (dossier_id, seq, exemption_id, acting_form, acting_for_name, acting_for_position)
      values
        (:dossierId, :seq, :exemption, :form, :forName, :forPosition)
      """;

  private static final String USES =
      """
      select e.dossier_id, e.seq, d.code, v.at, v.actor_name, v.action
        from dossier.event_authority e
        join dossier.dossier d on d.dossier_id = e.dossier_id
        join dossier.dossier_event v on v.dossier_id = e.dossier_id and v.seq = e.seq
       where e.exemption_id = :id
         and (e.dossier_id, e.seq) > (:afterId, :afterSeq)
       order by e.dossier_id, e.seq
       limit :limit
      """;

  private static final String OF_DOSSIER =
      """
      select e.seq, coalesce(x.reason, '') as exemption,
             e.acting_form, e.acting_for_name, e.acting_for_position
        from dossier.event_authority e
        left join dossier.separation_exemption x on x.exemption_id = e.exemption_id
       where e.dossier_id = :dossierId
       order by e.seq
      """;

  private final JdbcClient jdbc;

  ExemptionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whether that account received or accepted the dossier, at whichever desk, and the act stands.
   */
  public boolean received(long dossierId, long accountId) {
    return RECEIVED
        .on(jdbc, new TypedParameters().id("dossierId", dossierId).id("actor", accountId))
        .query(Boolean.class)
        .single();
  }

  /** The exemption of an agency on that day. */
  public Optional<Long> inForce(long agencyId, LocalDate today) {
    return jdbc.sql(IN_FORCE)
        .param("agency", agencyId)
        .param("today", today)
        .query(Long.class)
        .optional();
  }

  public long add(Exemption exemption) {
    return jdbc.sql(ADD)
        .param("agency", exemption.agencyId())
        .param("path", exemption.agencyPath())
        .param("reason", exemption.reason())
        .param("from", exemption.validFrom())
        .param("to", exemption.validTo())
        .param("by", exemption.grantedBy())
        .param("at", timestamp(exemption.grantedAt()))
        .query(Long.class)
        .single();
  }

  /** Ends it at once; false when somebody else has. */
  public boolean revoke(long id, String by, Instant at) {
    return jdbc.sql(REVOKE).param("id", id).param("by", by).param("at", timestamp(at)).update()
        == 1;
  }

  /** Keeps by what authority an act was done. */
  public void keep(
      long dossierId, long seq, @Nullable Long exemptionId, @Nullable ActingFor actingFor) {
    jdbc.sql(KEEP)
        .param("dossierId", dossierId)
        .param("seq", seq)
        .param("exemption", Typed.id(exemptionId))
        .param("form", Typed.name(actingFor == null ? null : actingFor.form()))
        .param("forName", Typed.text(actingFor == null ? null : actingFor.fullName()))
        .param("forPosition", Typed.text(actingFor == null ? null : actingFor.position()))
        .update();
  }

  public Optional<Exemption> find(long id) {
    return jdbc.sql(COLUMNS + " where x.exemption_id = :id")
        .param("id", id)
        .query(ExemptionStore::read)
        .optional();
  }

  /**
   * The exemptions under these hierarchy paths, the newest first.
   *
   * @param before only those granted before that one
   */
  public List<Exemption> all(Collection<String> scopes, long before, int limit) {
    return jdbc.sql(
            COLUMNS
                + """
                   where x.agency_path like any (:scopes)
                     and x.exemption_id < :before
                   order by x.exemption_id desc
                   limit :limit
                  """)
        .param("scopes", scopes.stream().map(path -> path + "%").toArray(String[]::new))
        .param("before", before)
        .param("limit", limit)
        .query(ExemptionStore::read)
        .list();
  }

  /** The decisions that rested on it, in the order of the dossiers, after the given one. */
  public List<ExemptionUse> uses(long id, long afterDossier, long afterSeq, int limit) {
    return jdbc.sql(USES)
        .param("id", id)
        .param("afterId", afterDossier)
        .param("afterSeq", afterSeq)
        .param("limit", limit)
        .query(
            (row, number) ->
                new ExemptionUse(
                    row.getLong("dossier_id"),
                    row.getLong("seq"),
                    new DossierCode(row.getString("code")),
                    instantOf(row, "at"),
                    row.getString("actor_name"),
                    Action.valueOf(row.getString("action"))))
        .list();
  }

  /** What of a dossier's story was not done by right of a role alone. */
  public List<EventAuthority> authorities(long dossierId) {
    return jdbc.sql(OF_DOSSIER)
        .param("dossierId", dossierId)
        .query(
            (row, number) ->
                new EventAuthority(row.getLong("seq"), row.getString("exemption"), actingFor(row)))
        .list();
  }

  private static EventAuthority.@Nullable For actingFor(ResultSet row) throws SQLException {
    var form = row.getString("acting_form");
    return form == null
        ? null
        : new EventAuthority.For(
            ActingFor.Form.valueOf(form),
            row.getString("acting_for_name"),
            row.getString("acting_for_position"));
  }

  private static Exemption read(ResultSet row, int number) throws SQLException {
    return new Exemption(
        row.getLong("exemption_id"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getString("reason"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("granted_by_name"),
        instantOf(row, "granted_at"),
        instant(row, "revoked_at"),
        row.getString("revoked_by_name"),
        row.getInt("uses"));
  }
}
