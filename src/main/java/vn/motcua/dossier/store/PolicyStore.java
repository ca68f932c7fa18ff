package vn.motcua.dossier.store;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Policy;
import vn.motcua.dossier.model.Policy.AfterSupplement;

/** The dated rules of handling; a row for the procedure goes before the general one. */
@Repository
public class PolicyStore {

  private static final String FIND =
      """
      select supplement_requests, supplement_within_working_days, supplement_at_intake, supplement_after_appraisal,
             reappointments, apology_days_before, ground
        from dossier.policy
       where procedure_code in (:procedure, '')
         and effective_from <= :on
       order by procedure_code desc, effective_from desc
       limit 1
      """;

  private final JdbcClient jdbc;

  PolicyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The policy for a procedure on a day. */
  public Policy at(String procedureCode, LocalDate on) {
    return jdbc.sql(FIND)
        .param("procedure", procedureCode)
        .param("on", on)
        .query(
            (row, number) ->
                new Policy(
                    row.getInt("supplement_requests"),
                    row.getObject("supplement_within_working_days", Integer.class),
                    AfterSupplement.valueOf(row.getString("supplement_at_intake")),
                    AfterSupplement.valueOf(row.getString("supplement_after_appraisal")),
                    row.getInt("reappointments"),
                    row.getInt("apology_days_before"),
                    row.getString("ground")))
        .single();
  }
}
