package vn.motcua.certification.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Reads electronic copies. */
@Repository
public class CopyQueries {

  private static final String BY_ID =
      CopyRow.SELECT
          + """
             where c.entry_id = :id
               and %s
            """;

  private static final String WAITING =
      CopyRow.SELECT
          + """
             where e.agency_id = :agency
               and e.state = 'WAITING'
               and e.electronic
               and %s
             order by e.entry_id
             limit :limit
            """;

  private static final String TO_SIGN =
      """
       where c.agency_id = :agency
         and c.compared_at is not null
         and c.signed_at is null
         and e.state = 'WAITING'
         and %s
      """;

  private static final String WAITING_TO_SIGN =
      CopyRow.SELECT + TO_SIGN + " order by c.due_at nulls last, c.entry_id limit :limit";

  private static final String COUNT_TO_SIGN =
      """
      select count(*)
        from (select 1
                from certification.electronic_copy c
                join certification.entry e on e.entry_id = c.entry_id and e.agency_id = c.agency_id
      """
          + TO_SIGN
          + " limit :limit) waiting";

  private static final String BY_MARK = CopyRow.SELECT + " where c.mark = :mark";

  private static final String OF_DOSSIER =
      CopyRow.SELECT + " where e.dossier_id = :dossier order by c.entry_id";

  private static final String ISSUED =
      CopyRow.SELECT
          + """
             where e.dossier_code = :code
               and e.electronic
               and c.signed_at is not null
             order by c.entry_id desc
             limit 50
            """;

  private static final String OF_PERSON =
      CopyRow.SELECT
          + """
             where e.identity_number = :identity
               and e.electronic
               and e.state = 'CERTIFIED'
             order by e.entry_id desc
             limit :limit
            """;

  private static final String DOSSIER_CODES =
      """
      select e.entry_id as id, e.dossier_code as code
        from certification.entry e
       where e.entry_id = any(:ids)
      """;

  private final JdbcClient jdbc;

  CopyQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** If its book is this person's to read. */
  public Optional<ElectronicCopy> find(Actor actor, long id) {
    return find(actor, Permission.REGISTER_READ, id);
  }

  /** If it is this person's to sign, in the own agency, whatever it waits for. */
  public Optional<ElectronicCopy> toSign(Actor actor, long id) {
    return find(actor, Permission.DOSSIER_APPROVE, id)
        .filter(copy -> copy.entry().agencyId() == actor.agencyId());
  }

  private Optional<ElectronicCopy> find(Actor actor, Permission permission, long id) {
    var parameters = Scopes.of(actor, permission);
    var visible = Scopes.clause(parameters);
    parameters.put("id", id);
    return jdbc.sql(BY_ID.formatted(visible)).params(parameters).query(CopyRow::read).optional();
  }

  /** What is not signed yet, the oldest first. */
  public List<ElectronicCopy> waiting(Actor actor, int limit) {
    var parameters = Scopes.of(actor, Permission.REGISTER_READ);
    var visible = Scopes.clause(parameters);
    return jdbc.sql(WAITING.formatted(visible))
        .params(own(parameters, actor, limit))
        .query(CopyRow::read)
        .list();
  }

  /** What this person may sign now, the soonest due first. */
  public List<ElectronicCopy> waitingToSign(Actor actor, int limit) {
    var parameters = Scopes.of(actor, Permission.DOSSIER_APPROVE);
    var visible = Scopes.clause(parameters);
    return jdbc.sql(WAITING_TO_SIGN.formatted(visible))
        .params(own(parameters, actor, limit))
        .query(CopyRow::read)
        .list();
  }

  public int countToSign(Actor actor, int limit) {
    var parameters = Scopes.of(actor, Permission.DOSSIER_APPROVE);
    var visible = Scopes.clause(parameters);
    return jdbc.sql(COUNT_TO_SIGN.formatted(visible))
        .params(own(parameters, actor, limit))
        .query(Integer.class)
        .single();
  }

  private static Map<String, Object> own(Map<String, Object> scopes, Actor actor, int limit) {
    scopes.put("agency", actor.agencyId());
    scopes.put("limit", limit);
    return scopes;
  }

  /** Of the code of a print; shows it to whoever holds the print. */
  public Optional<ElectronicCopy> byMark(String mark) {
    return jdbc.sql(BY_MARK).param("mark", mark).query(CopyRow::read).optional();
  }

  /** All of a dossier in the order taken in, for checks on it; shows them to nobody. */
  public List<ElectronicCopy> ofDossier(long dossierId) {
    return jdbc.sql(OF_DOSSIER).param("dossier", dossierId).query(CopyRow::read).list();
  }

  /** What was signed for a dossier, the newest first, voided ones too; at most 50. */
  public List<ElectronicCopy> issued(String dossierCode) {
    return jdbc.sql(ISSUED).param("code", dossierCode).query(CopyRow::read).list();
  }

  /** What stands of a person, the newest first. */
  public List<ElectronicCopy> ofPerson(String identityNumber, int limit) {
    return jdbc.sql(OF_PERSON)
        .param("identity", identityNumber)
        .param("limit", limit)
        .query(CopyRow::read)
        .list();
  }

  /** Codes of the dossiers of lines, by the id of the line. */
  public Map<Long, String> dossiersOf(Collection<Long> ids) {
    record Row(long id, String code) {}
    return jdbc
        .sql(DOSSIER_CODES)
        .param("ids", ids.toArray(Long[]::new))
        .query(Row.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Row::id, Row::code));
  }
}
