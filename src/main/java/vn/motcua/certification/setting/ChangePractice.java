package vn.motcua.certification.setting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.model.Practice;
import vn.motcua.certification.store.PracticeStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Says where a unit signs certifications: at the counter, or in its leaders' stack. */
@UseCase
public class ChangePractice {

  private final PracticeStore store;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  ChangePractice(PracticeStore store, Organisation organisation, AuditTrail audit, Clock clock) {
    this.store = store;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Signing at the counter needs somebody appointed who signs today.
   *
   * @param practice its version is the one seen
   */
  @Transactional
  public void handle(Actor actor, long agencyId, Practice practice) {
    actor.require(Permission.CERTIFICATION_MANAGE, organisation.agency(agencyId).path());
    var today = Vietnam.date(clock.instant());
    if (practice.signAtCounter()
        && store.signers(agencyId).stream().noneMatch(signer -> signer.signsOn(today))) {
      throw new Refused(
          List.of(Finding.of("signAtCounter", CertificationRefusal.COUNTER_WITHOUT_SIGNER)));
    }
    store.save(agencyId, practice);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(agencyId)),
        "certification-practice-changed",
        Map.of("atCounter", practice.signAtCounter(), "print", practice.printTestimony()));
  }
}
