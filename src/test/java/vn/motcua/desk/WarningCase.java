package vn.motcua.desk;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.model.Dossier;

/** An office of its own, and the look for dates that warns it. */
abstract class WarningCase {

  @Autowired ApplicationContext context;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  TestOffice office;
  Warnings warnings;
  Instant now;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
    warnings = new Warnings(context);
    now = clock.instant();
  }

  /** Assigned now to the office's officer. */
  Dossier assigned(String applicant) {
    return office.assigned(applicant, now);
  }
}
