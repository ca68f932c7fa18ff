package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Timeliness;

/**
 * A dossier as one row of a list; no identity number, phone or address.
 *
 * @param timeliness null until handling has ended
 * @param urgings how many calls after it there were
 * @param answerDueAt when the first call not yet answered is to be; null when none waits
 */
public record DossierLine(
    long id,
    DossierCode code,
    long version,
    long agencyId,
    long competentAgencyId,
    long holdingAgencyId,
    String procedureCode,
    String procedureName,
    long procedureVersionId,
    @Nullable Long processId,
    String field,
    Channel channel,
    Status status,
    String applicantName,
    Instant submittedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant dueAt,
    @Nullable LocalDate dueOn,
    @Nullable Instant overdueFrom,
    @Nullable Instant pausedAt,
    @Nullable Instant relayDueAt,
    @Nullable Instant finishedAt,
    @Nullable Timeliness timeliness,
    @Nullable Long departmentId,
    @Nullable Long holderId,
    int step,
    int urgings,
    @Nullable Instant answerDueAt) {

  /** Whether it ended late, or is late at that moment while its clock runs. */
  public boolean isLate(Instant now) {
    return finishedAt == null
        ? pausedAt == null && overdueFrom != null && !now.isBefore(overdueFrom)
        : timeliness == Timeliness.OVERDUE;
  }
}
