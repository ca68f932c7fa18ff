package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instantOf;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Status;

/** What a person already has under way, of one procedure. */
@Repository
public class OpenOfPerson {

  /** So many of a person's newest dossiers are looked at; some fetch copies every day. */
  private static final int NEWEST = 200;

  /** The same number; or no number there, but the same phone and name. */
  private static final String WITH_NUMBER =
      """
      select dossier_id
        from (
          select dossier_id
            from dossier.dossier
           where identity_number = :identity
           order by dossier_id desc
           limit :newest) by_number
      union
      select dossier_id
        from dossier.dossier
       where phone = :phone
         and identity_number is null
         and platform.fold(applicant_name) = platform.fold(:name)
      """;

  /** The same phone and name, whether or not a number was given there. */
  private static final String WITHOUT_NUMBER =
      """
      select s.dossier_id
        from dossier.dossier_search s
        join dossier.dossier d on d.dossier_id = s.dossier_id
       where s.search_text like '% ' || platform.fold(:phone)
         and s.search_text like '%' || platform.fold(:name) || '%'
         and d.phone = :phone
         and platform.fold(d.applicant_name) = platform.fold(:name)
      """;

  private static final String FIND =
      """
      with same as (
      %s)
      select d.code, d.status, d.agency_id, d.submitted_at
        from same
        join dossier.dossier d on d.dossier_id = same.dossier_id
       where d.procedure_code = :procedure
         and d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
         and exists (
               select 1
                 from unnest(cast(:scopes as text[])) scope
                where starts_with(d.agency_path, scope)
                   or starts_with(d.holding_agency_path, scope))
       order by d.dossier_id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  OpenOfPerson(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param person cleaned; without identity number and phone nobody is found
   * @param scopes hierarchy paths under which the reader may see dossiers
   * @return the newest first
   */
  public List<OpenDossier> find(
      Applicant person, String procedure, Collection<String> scopes, int most) {
    var same = person.identityNumber().isEmpty() ? WITHOUT_NUMBER : WITH_NUMBER;
    return jdbc.sql(FIND.formatted(same))
        .param("identity", person.identityNumber())
        .param("phone", person.phone())
        .param("name", person.fullName())
        .param("newest", NEWEST)
        .param("procedure", procedure)
        .param("scopes", scopes.toArray(String[]::new))
        .param("most", most)
        .query(
            (row, number) ->
                new OpenDossier(
                    new DossierCode(row.getString("code")),
                    Status.valueOf(row.getString("status")),
                    row.getLong("agency_id"),
                    instantOf(row, "submitted_at")))
        .list();
  }
}
