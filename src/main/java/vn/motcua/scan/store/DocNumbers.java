package vn.motcua.scan.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.scan.DocCode;

/** Numbers of documents, counted for each agency and type from 1 (công văn 7197/BKHCN-CDSQG). */
@Repository
public class DocNumbers {

  private static final String NEXT =
      """
      insert into scan.doc_number (agency_code, type, last_number)
      values (:agency, :type, 1)
      on conflict (agency_code, type) do update
         set last_number = doc_number.last_number + 1
      returning last_number
      """;

  private final JdbcClient jdbc;

  DocNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The code of the agency's next document of that type, in its first version; no other transaction
   * gets one until this one ends.
   *
   * @throws vn.motcua.shared.Refused when the agency's code is none of QĐ 20/2020/QĐ-TTg
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public DocCode next(String agencyCode, String type) {
    var number =
        jdbc.sql(NEXT)
            .param("agency", agencyCode)
            .param("type", type)
            .query(Integer.class)
            .single();
    return new DocCode(agencyCode, type, number, 1);
  }
}
