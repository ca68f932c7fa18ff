package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Punctuality;
import vn.motcua.dossier.model.Timing;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Timeliness;
import vn.motcua.testing.UseCaseTest;

/** The timeliness the database keeps is the one the rule in Java gives. */
@UseCaseTest
class TimelinessTest {

  /** Promised for the afternoon of 10 November, overdue from the next morning on. */
  private static final LocalDate DUE_ON = LocalDate.of(2026, 11, 10);

  private static final Instant DUE_AT = Instant.parse("2026-11-10T09:30:00Z");
  private static final Instant OVERDUE_FROM = Instant.parse("2026-11-10T17:00:00Z");

  /** Before the day, around its begin in Vietnam, around the due minute, around the next day. */
  private static final List<Instant> ENDS =
      List.of(
          Instant.parse("2026-11-09T08:00:00Z"),
          Instant.parse("2026-11-09T16:59:59Z"),
          Instant.parse("2026-11-09T17:00:00Z"),
          DUE_AT.minusSeconds(1),
          DUE_AT,
          DUE_AT.plusSeconds(1),
          OVERDUE_FROM.minusSeconds(1),
          OVERDUE_FROM,
          OVERDUE_FROM.plusSeconds(1));

  @Autowired ApplicationContext context;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest
  @EnumSource(LimitUnit.class)
  void the_database_says_what_the_rule_says(LimitUnit unit) {
    var office = new TestOffice(context);
    var dossier = office.received("Mẫu", DUE_AT.minusSeconds(86_400));
    var limit = new TimeLimit(unit == LimitUnit.SAME_DAY ? 0 : 1, unit);
    for (var end : ENDS) {
      var rule = Punctuality.of(limit, new Timing.Due(DUE_AT, DUE_ON, OVERDUE_FROM), end);
      assertThat(kept(office, dossier, limit, end)).as(unit + " " + end).hasToString(rule.name());
    }
  }

  @Test
  void without_a_due_date_there_is_nothing_to_be_early_or_late_for() {
    var office = new TestOffice(context);
    var dossier = office.received("Mẫu", DUE_AT.minusSeconds(86_400));
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql(
                  """
                  update dossier.dossier
                     set due_at = null, due_on = null, overdue_from = null, finished_at = now()
                   where code = :code
                  """)
              .param("code", dossier.code().value())
              .update();
          assertThat(line(office, dossier)).isEqualTo(Timeliness.UNDATED);
        });
  }

  private Timeliness kept(TestOffice office, Dossier dossier, TimeLimit limit, Instant end) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              jdbc.sql(
                      """
                      update dossier.dossier
                         set limit_amount = :amount,
                             limit_unit = :unit,
                             due_at = cast(:dueAt as timestamptz),
                             due_on = :dueOn,
                             overdue_from = cast(:overdueFrom as timestamptz),
                             finished_at = cast(:end as timestamptz)
                       where code = :code
                      """)
                  .param("amount", limit.amount())
                  .param("unit", limit.unit().name())
                  .param("dueAt", DUE_AT.toString())
                  .param("dueOn", DUE_ON)
                  .param("overdueFrom", OVERDUE_FROM.toString())
                  .param("end", end.toString())
                  .param("code", dossier.code().value())
                  .update();
              return line(office, dossier);
            }));
  }

  private Timeliness line(TestOffice office, Dossier dossier) {
    return Objects.requireNonNull(
        dossiers.lines(office.officer, List.of(dossier.code())).getFirst().timeliness());
  }
}
