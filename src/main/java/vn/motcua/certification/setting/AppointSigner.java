package vn.motcua.certification.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.model.Signer;
import vn.motcua.certification.store.PracticeStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** Names somebody whose signature a unit's counter may use, and ends that. */
@UseCase
public class AppointSigner {

  private static final int LONGEST = 200;

  private final PracticeStore store;
  private final Organisation organisation;
  private final AuditTrail audit;

  AppointSigner(PracticeStore store, Organisation organisation, AuditTrail audit) {
    this.store = store;
    this.organisation = organisation;
    this.audit = audit;
  }

  /**
   * @param ground the decision; required of somebody who signs by authority
   * @param to last day, inclusive; null = until further notice
   * @return id of the signer
   */
  @Transactional
  public long handle(
      Actor actor,
      long agencyId,
      Signer typed,
      String typedGround,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    require(actor, agencyId);
    var signer =
        new Signer(Text.clean(typed.fullName()), Text.clean(typed.title()), typed.capacity());
    var ground = Text.clean(typedGround);
    var findings = new ArrayList<Finding>();
    missing(findings, "fullName", signer.fullName(), true);
    missing(findings, "title", signer.title(), true);
    missing(findings, "ground", ground, signer.capacity() == Signer.Capacity.AUTHORISED);
    if (from == null) {
      findings.add(Finding.of("from", CertificationRefusal.SIGNER_INCOMPLETE, LONGEST));
    } else if (to != null && to.isBefore(from)) {
      findings.add(Finding.of("to", CertificationRefusal.SIGNER_DATES_REVERSED));
    }
    if (from == null || !findings.isEmpty()) {
      throw new Refused(findings);
    }
    var id = store.add(agencyId, signer, ground, from, to);
    record(actor, agencyId, "certification-signer-appointed", id);
    return id;
  }

  /** Ends a signer's time with that day. */
  @Transactional
  public void end(Actor actor, long agencyId, long signerId, LocalDate last) {
    require(actor, agencyId);
    if (!store.end(agencyId, signerId, last)) {
      throw new NotVisible("signer " + signerId);
    }
    record(actor, agencyId, "certification-signer-ended", signerId);
  }

  private void require(Actor actor, long agencyId) {
    actor.require(Permission.CERTIFICATION_MANAGE, organisation.agency(agencyId).path());
  }

  private void record(Actor actor, long agencyId, String action, long signerId) {
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(agencyId)),
        action,
        Map.of("signer", signerId));
  }

  private static void missing(
      ArrayList<Finding> findings, String field, String text, boolean required) {
    if (text.length() > LONGEST || required && text.isEmpty()) {
      findings.add(Finding.of(field, CertificationRefusal.SIGNER_INCOMPLETE, LONGEST));
    }
  }
}
