package vn.motcua.dossier.store;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;

/** Finds the dossiers of a person; a bounded look along two indexes. */
@Repository
public class OwnDossiers {

  private static final String FIND =
      """
      select code
        from (
          (select dossier_id, code
             from dossier.dossier
            where identity_number = :identity
            order by dossier_id desc
            limit :most)
          union
          (select dossier_id, code
             from dossier.dossier
            where code = any(:codes)
            order by dossier_id desc
            limit :most)) own
       order by dossier_id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  OwnDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param identityNumber empty finds none by it
   * @return the newest first
   */
  public List<DossierCode> find(String identityNumber, Collection<String> codes, int most) {
    return jdbc
        .sql(FIND)
        .param("identity", identityNumber)
        .param("codes", codes.toArray(String[]::new))
        .param("most", most)
        .query(String.class)
        .list()
        .stream()
        .map(DossierCode::new)
        .toList();
  }
}
