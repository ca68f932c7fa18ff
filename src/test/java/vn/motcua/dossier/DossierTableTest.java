package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.DemonstrationTest;

/** What the table itself refuses and keeps, whoever writes to it. */
@DemonstrationTest
class DossierTableTest {

  private static final String ONE =
      """
       where dossier_id = (
             select min(dossier_id)
               from dossier.dossier
              where finished_at is not null
                and due_at is not null)
      """;

  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "due_on = null",
        "overdue_from = null",
        "due_at = null",
        "limit_unit = null",
        "limit_amount = null",
        "limit_unit = 'WEEK'",
        "competent_agency_id = 1, competent_agency_path = null",
        "channel = 'FAX'",
        "return_by = 'PIGEON'",
        "sets = 0"
      })
  void refuses_what_does_not_belong_together(String change) {
    assertThatThrownBy(() -> jdbc.sql("update dossier.dossier set " + change + ONE).update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void judges_timeliness_itself() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql("update dossier.dossier set finished_at = overdue_from + interval '1 day'" + ONE)
              .update();
          assertThat(timeliness()).isEqualTo("OVERDUE");
          jdbc.sql("update dossier.dossier set timeliness = 'EARLY'" + ONE).update();
          assertThat(timeliness()).as("told otherwise").isEqualTo("OVERDUE");
        });
  }

  private String timeliness() {
    return jdbc.sql("select timeliness from dossier.dossier" + ONE).query(String.class).single();
  }
}
