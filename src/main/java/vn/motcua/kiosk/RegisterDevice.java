package vn.motcua.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.kiosk.store.DeviceStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** Registers a device of an agency, or revokes one. */
@UseCase
public class RegisterDevice {

  /** How long the code works. */
  public static final Duration LIFE = Duration.ofMinutes(15);

  private static final int LONGEST_NAME = 80;

  private final DeviceStore store;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  RegisterDevice(DeviceStore store, Organisation organisation, AuditTrail audit, Clock clock) {
    this.store = store;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The code to be typed at the device, shown this once.
   *
   * @param name where it stands; 1 to 80 characters
   */
  @Transactional
  public PairingCode handle(Actor actor, long agencyId, String name) {
    var agency =
        organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
    actor.requireWholly(Permission.KIOSK_MANAGE, agency.path());
    var words = Text.clean(name);
    if (words.isEmpty()) {
      throw new Refused(List.of(Finding.of("name", KioskRefusal.KIOSK_NAME_MISSING)));
    }
    if (words.length() > LONGEST_NAME) {
      throw new Refused(
          List.of(Finding.of("name", KioskRefusal.KIOSK_NAME_TOO_LONG, LONGEST_NAME)));
    }
    var code = PairingCode.fresh();
    var now = clock.instant();
    var id =
        store.add(
            agency.id(), agency.path(), words, code.hash(), now.plus(LIFE), now, actor.fullName());
    audit.append(actor, subject(id), "kiosk-registered", Map.of("agency", agency.id()));
    return code;
  }

  /** What is done at it from now on is refused. */
  @Transactional
  public void revoke(Actor actor, long id) {
    var row =
        store
            .row(id)
            .filter(each -> actor.mayWholly(Permission.KIOSK_MANAGE, each.device().agencyPath()))
            .orElseThrow(() -> new NotVisible("device " + id));
    if (!store.revoke(row.device().id(), clock.instant(), actor.fullName())) {
      throw new Refused(KioskRefusal.KIOSK_REVOKED);
    }
    audit.append(actor, subject(id), "kiosk-revoked", Map.of());
  }

  private static SubjectRef subject(long id) {
    return new SubjectRef("device", Long.toString(id));
  }
}
