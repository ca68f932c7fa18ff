package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instantOf;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.KnownPaper;

/** The papers of a person that were digitised before, wherever that was. */
@Repository
public class KnownPaperStore {

  /** So many of a person's newest dossiers are looked at; some fetch copies every day. */
  private static final int NEWEST = 200;

  /** One line for each name of a paper: the newest. */
  private static final String OF_PERSON =
      """
      with mine as (
      select dossier_id
        from dossier.dossier
       where identity_number = :identity
       order by dossier_id desc
       limit :newest)
      select distinct on (platform.fold(p.name))
             d.code, p.paper_id, p.name, d.agency_id, max(f.added_at) as digitised_at, count(*) as files,
             min(f.valid_until) as valid_until
        from mine
        join dossier.dossier d on d.dossier_id = mine.dossier_id
        join dossier.paper_file f on f.dossier_id = mine.dossier_id
        join dossier.dossier_paper p on p.dossier_id = f.dossier_id and p.paper_id = f.paper_id
       where f.removed_at is null
         and f.source = 'DIGITISED'
         and (f.valid_until is null or f.valid_until >= :today)
       group by d.dossier_id, d.code, p.paper_id, p.name, d.agency_id
       order by platform.fold(p.name), digitised_at desc, d.dossier_id desc
      """;

  private final JdbcClient jdbc;

  KnownPaperStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param identityNumber of the person; never empty
   * @param today papers whose last day is before it are left out
   */
  public List<KnownPaper> of(String identityNumber, LocalDate today) {
    return jdbc.sql(OF_PERSON)
        .param("identity", identityNumber)
        .param("newest", NEWEST)
        .param("today", today)
        .query(
            (row, number) ->
                new KnownPaper(
                    new DossierCode(row.getString("code")),
                    row.getInt("paper_id"),
                    row.getString("name"),
                    row.getLong("agency_id"),
                    instantOf(row, "digitised_at"),
                    row.getInt("files"),
                    row.getObject("valid_until", LocalDate.class)))
        .list();
  }
}
