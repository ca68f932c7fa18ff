package vn.motcua.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Vietnam;

class CountingTest {

  private static final long AGENCY = 7;

  private final Counting counting =
      new Counting(
          new Places() {
            @Override
            public String path(long agencyId) {
              return "/1/7/";
            }

            @Override
            public long today(long agencyId) {
              return agencyId;
            }
          },
          (agencyId, moments) -> moments.stream().skip(1).map(moment -> 0L).toList());

  @Test
  void where_a_clock_was_set_back_nothing_is_late_after_its_end() {
    var fact =
        counting
            .of(
                life(
                    step("2026-11-02T08:00:00", Status.RECEIVED),
                    step("2026-11-20T08:00:00", Status.APPROVED),
                    step("2026-11-10T08:00:00", Status.FINISHED)))
            .getFirst();
    assertThat(fact.receivedOn()).isEqualTo("2026-11-02");
    assertThat(fact.closedOn()).isEqualTo("2026-11-20");
    assertThat(fact.overdue()).allSatisfy(span -> assertThat(span.to()).isEqualTo("2026-11-20"));

    fact =
        counting
            .of(
                life(
                    step("2026-11-23T08:00:00", Status.RECEIVED),
                    step("2026-11-10T08:00:00", Status.IN_PROGRESS),
                    step("2026-11-04T08:00:00", Status.FINISHED)))
            .getFirst();
    assertThat(fact.closedOn()).isEqualTo(fact.receivedOn());
    assertThat(fact.overdue()).isEmpty();
  }

  private static Step step(String at, Status status) {
    return new Step(moment(at), status, AGENCY, moment("2026-11-05T17:00:00"));
  }

  private static Instant moment(String at) {
    return LocalDateTime.parse(at).atZone(Vietnam.ZONE).toInstant();
  }

  private static Life life(Step... steps) {
    return new Life(
        1,
        "H50.101-261102-0001",
        AGENCY,
        "/1/7/",
        List.of(),
        false,
        "1.004873",
        "",
        "",
        Channel.COUNTER,
        "",
        false,
        LimitUnit.WORKING_DAY,
        "",
        null,
        moment("2026-11-02T08:00:00"),
        moment("2026-11-02T17:00:00"),
        0,
        false,
        null,
        null,
        Papers.UNASKED,
        false,
        ResultForm.PAPER,
        0,
        List.of(steps),
        List.of());
  }
}
