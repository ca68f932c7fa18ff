package vn.motcua.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;

/** Whether the accounts everybody is told about may still be on their way. */
@Component
class Preparation {

  private final ApplicationAvailability availability;
  private final boolean demonstration;

  Preparation(
      ApplicationAvailability availability,
      @Value("${motcua.demonstration}") boolean demonstration) {
    this.availability = availability;
    this.demonstration = demonstration;
  }

  /**
   * Pages are there before the demonstration is laid out. A real system tells nobody whether a name
   * is known.
   */
  boolean isUnderWay() {
    return demonstration && availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC;
  }
}
