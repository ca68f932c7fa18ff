package vn.motcua.dossier.interlinked;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.PartLimit;
import vn.motcua.dossier.processing.DueDates;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;

/**
 * Something must be verified: the whole group then has the longer limit, from the same start (birth
 * group: five working days for three, NĐ 63/2024/NĐ-CP as amended by NĐ 301/2026/NĐ-CP).
 */
@Component
class Verification {

  private final InterlinkedGroups groups;
  private final DueDates dueDates;

  Verification(InterlinkedGroups groups, DueDates dueDates) {
    this.groups = groups;
    this.dueDates = dueDates;
  }

  /** The group under the limit for verification; as it was when its rules know none. */
  Dossier of(Dossier group) {
    return limit(group).map(limit -> under(limit, group)).orElse(group);
  }

  private Optional<TimeLimit> limit(Dossier group) {
    return groups
        .inForce(group.procedure().code(), Vietnam.date(group.timing().submittedAt()))
        .map(InterlinkedGroup::verifyLimit)
        .filter(limit -> limit.unit() == PartLimit.Unit.WORKING_DAY)
        .map(limit -> TimeLimit.workingDays(limit.amount()));
  }

  private Dossier under(TimeLimit limit, Dossier group) {
    var timing = group.timing();
    var limited = group.timed(timing.limited(limit, timing.due()));
    return group.timed(timing.limited(limit, dueDates.withPauses(limited)));
  }
}
