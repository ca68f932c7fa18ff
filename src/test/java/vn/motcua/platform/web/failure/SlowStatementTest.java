package vn.motcua.platform.web.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class SlowStatementTest {

  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;

  @Test
  void no_statement_of_a_request_may_take_longer_than_half_a_minute() {
    assertThat(jdbc.sql("show statement_timeout").query(String.class).single()).isEqualTo("30s");
  }

  @Test
  void one_that_takes_too_long_is_answered_as_busy() {
    var thrown =
        catchThrowable(
            () ->
                transactions.execute(
                    status -> {
                      jdbc.sql("set local statement_timeout = 50").update();
                      return jdbc.sql("select pg_sleep(60)").query().listOfRows();
                    }));
    assertThat(Failures.of(thrown).kind()).isEqualTo(FailureKind.BUSY);
  }
}
