package vn.motcua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Vietnam;

/** The rules for the day from which something is to hold. */
@Component
class FirstDay {

  private static final String FIELD = "from";

  private final Clock clock;

  FirstDay(Clock clock) {
    this.clock = clock;
  }

  /** Refuses days to come, and days on which the agency did not exist. */
  void check(Agency agency, LocalDate from, List<Finding> findings) {
    if (from.isAfter(Vietnam.date(clock.instant()))) {
      findings.add(Finding.of(FIELD, OrganisationRefusal.DAY_IN_FUTURE, Vietnam.show(from)));
    } else {
      checkExists(agency, from, findings);
    }
  }

  /** Refuses days on which the agency does not exist. */
  void checkExists(Agency agency, LocalDate from, List<Finding> findings) {
    if (!agency.existsOn(from)) {
      findings.add(
          Finding.of(FIELD, OrganisationRefusal.AGENCY_NOT_THERE_THAT_DAY, Vietnam.show(from)));
    }
  }
}
