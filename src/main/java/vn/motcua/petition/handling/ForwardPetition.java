package vn.motcua.petition.handling;

import java.time.Clock;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Organisation;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionDates;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * Sends a petition to the agency that has to answer it, within 05 working days (NĐ 92/2017/NĐ-CP);
 * of conduct to the agency over the officer. That agency has it from then on, by its own calendar
 * and limits; the one that received it goes on seeing it.
 */
@UseCase
public class ForwardPetition {

  private final Handling handling;
  private final PetitionDates dates;
  private final Organisation organisation;
  private final Clock clock;

  ForwardPetition(Handling handling, PetitionDates dates, Organisation organisation, Clock clock) {
    this.handling = handling;
    this.dates = dates;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @param agencyCode identifier or GSO code
   * @param reason why it is theirs to answer; required
   */
  @Transactional
  public Petition handle(
      Actor actor, PetitionCode code, long seen, String agencyCode, String reason) {
    var petition = handling.open(actor, code, seen, Action.FORWARD);
    var why = Handling.required("note", reason, PetitionRefusal.PETITION_REASON_MISSING);
    var now = clock.instant();
    var agency =
        organisation
            .acting(agencyCode.strip(), Vietnam.date(now))
            .orElseThrow(() -> wrong(PetitionRefusal.PETITION_AGENCY_MISSING));
    if (agency.id() == petition.holding().agencyId()) {
      throw wrong(PetitionRefusal.PETITION_SAME_AGENCY);
    }
    var timing = dates.begin(agency.id(), agency.path(), now, petition.subject().likely());
    return handling.finish(
        actor,
        Action.FORWARD,
        petition,
        petition.forwarded(agency.id(), agency.path(), timing),
        agency.bodyName() + ": " + why,
        dates.since(petition, petition.timing().limits().forward()).dueAt());
  }

  private static Refused wrong(PetitionRefusal code) {
    return new Refused(List.of(Finding.of("agency", code)));
  }
}
