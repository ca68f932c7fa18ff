package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instant;
import static vn.motcua.dossier.store.DossierRow.instantOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.register.RegisterCursor;
import vn.motcua.dossier.register.RegisterEntry;
import vn.motcua.dossier.register.RegisterSpan;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Reads registers along the order of receipt, within what the reader may print. */
@Repository
public class RegisterStore {

  private static final String READ =
      """
      select d.dossier_id, d.code, d.procedure_version_id, d.procedure_name, d.sets,
             d.applicant_name,
             coalesce(d.address, '') as address, coalesce(d.phone, '') as phone,
             d.received_at, d.due_on, d.returned_at, d.return_by, d.status,
             coalesce(d.result_notation, '') as result_notation
        from %s
       where d.agency_id = :agency
         and %s
         and d.received_at >= :from
         and d.received_at < :to
         and (d.received_at, d.dossier_id) > (:afterAt, :afterId)
       order by d.received_at, d.dossier_id
       limit :limit
      """;

  private static final String COUNT =
      """
      select count(*)
        from %s
       where d.agency_id = :agency
         and %s
         and d.received_at >= :from
         and d.received_at < :to
      """;

  private static final String LATEST =
      """
      select d.agency_id
        from dossier.dossier d
       where d.submitted_at >= :since
         and %s
       order by d.submitted_at desc, d.dossier_id desc
       limit 1
      """;

  private final JdbcClient jdbc;

  RegisterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The entries after the cursor, numbered on from it. */
  public List<RegisterEntry> read(
      Actor actor, Then then, RegisterSpan span, RegisterCursor after, int limit) {
    var scopes = scopes(actor);
    var parameters = parameters(scopes, span.agencyId(), span.from(), span.to());
    parameters.put("afterAt", after.receivedAt().atOffset(ZoneOffset.UTC));
    parameters.put("afterId", after.dossierId());
    parameters.put("limit", limit);
    return jdbc.sql(READ.formatted(then.relation(), visible(scopes)))
        .params(parameters)
        .query((row, index) -> entry(row, after.number() + index + 1))
        .list();
  }

  /** How many were received from one moment up to another, exclusive. */
  public int count(Actor actor, Then then, long agencyId, Instant from, Instant to) {
    var scopes = scopes(actor);
    return jdbc.sql(COUNT.formatted(then.relation(), visible(scopes)))
        .params(parameters(scopes, agencyId, from, to))
        .query(Integer.class)
        .single();
  }

  /** Whether dossiers of the agency passed to successors. */
  public boolean hasBeenPassed(long agencyId) {
    return jdbc.sql(
            """
            select exists (select
                             from dossier.former_agency
                            where agency_id = :agency
                              and side = 'RECEIVED')
            """)
        .param("agency", agencyId)
        .query(Boolean.class)
        .single();
  }

  /** The agency that was handed a dossier last, among those whose registers may be read. */
  public Optional<Long> latestAgency(Actor actor, Instant since) {
    var scopes = scopes(actor);
    var parameters = new HashMap<String, Object>();
    parameters.put("since", since.atOffset(ZoneOffset.UTC));
    putScopes(parameters, scopes);
    return jdbc.sql(LATEST.formatted(visible(scopes)))
        .params(parameters)
        .query(Long.class)
        .optional();
  }

  private static List<String> scopes(Actor actor) {
    return actor.scopes(Permission.REGISTER_READ).stream().sorted().toList();
  }

  private static String visible(List<String> scopes) {
    return scopes.isEmpty()
        ? "false"
        : IntStream.range(0, scopes.size())
            .mapToObj(i -> "starts_with(d.agency_path, :scope" + i + ")")
            .collect(Collectors.joining(" or ", "(", ")"));
  }

  private static Map<String, Object> parameters(
      List<String> scopes, long agencyId, Instant from, Instant to) {
    var parameters = new HashMap<String, Object>();
    parameters.put("agency", agencyId);
    parameters.put("from", from.atOffset(ZoneOffset.UTC));
    parameters.put("to", to.atOffset(ZoneOffset.UTC));
    putScopes(parameters, scopes);
    return parameters;
  }

  private static void putScopes(Map<String, Object> parameters, List<String> scopes) {
    IntStream.range(0, scopes.size()).forEach(i -> parameters.put("scope" + i, scopes.get(i)));
  }

  private static RegisterEntry entry(ResultSet row, int number) throws SQLException {
    return new RegisterEntry(
        number,
        row.getLong("dossier_id"),
        new DossierCode(row.getString("code")),
        row.getLong("procedure_version_id"),
        row.getString("procedure_name"),
        row.getInt("sets"),
        row.getString("applicant_name"),
        row.getString("address"),
        row.getString("phone"),
        instantOf(row, "received_at"),
        row.getObject("due_on", LocalDate.class),
        instant(row, "returned_at"),
        ReturnBy.valueOf(row.getString("return_by")),
        Status.valueOf(row.getString("status")),
        row.getString("result_notation"));
  }
}
