package vn.motcua.citizen;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.citizen.store.CitizenStore;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.web.security.PageSessions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/**
 * An official who holds the card, with the person before them, proves whose an account is, or
 * closes one that somebody else opened under the number.
 */
@UseCase
public class ProvePerson {

  private final CitizenStore store;
  private final PageSessions sessions;
  private final AuditTrail audit;
  private final Clock clock;

  ProvePerson(CitizenStore store, PageSessions sessions, AuditTrail audit, Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  /** The account under the number of the card; that it was looked at is in the trail. */
  @Transactional
  public Citizen find(Actor actor, String identityNumber) {
    require(actor);
    var citizen =
        store
            .byIdentity(Text.number(identityNumber))
            .orElseThrow(() -> new Refused(CitizenRefusal.CITIZEN_UNKNOWN));
    audit.append(actor, citizen.subject(), "citizen-looked-at", Map.of());
    return citizen;
  }

  /**
   * The number, the name and the telephone are the person's.
   *
   * @param seenVersion of the account when it was shown
   */
  @Transactional
  public void prove(Actor actor, String identityNumber, long seenVersion) {
    var citizen = declared(actor, identityNumber);
    store.prove(citizen.seen(seenVersion), Proof.DESK, clock.instant());
    audit.append(actor, citizen.subject(), "citizen-proven", Map.of("by", "DESK"));
  }

  /**
   * The telephone is somebody else's: whoever signed in with it is signed out, and the number free
   * for its owner.
   *
   * @param seenVersion of the account when it was shown
   */
  @Transactional
  public void close(Actor actor, String identityNumber, long seenVersion) {
    var citizen = declared(actor, identityNumber);
    store.close(citizen.seen(seenVersion), clock.instant());
    sessions.endAllOfCitizen(citizen.id());
    audit.append(actor, citizen.subject(), "citizen-closed", Map.of("why", "NUMBER_OF_ANOTHER"));
  }

  /** What a provider or an official has proven is not decided here again. */
  private Citizen declared(Actor actor, String identityNumber) {
    require(actor);
    var citizen =
        store
            .byIdentity(Text.number(identityNumber))
            .orElseThrow(() -> new Refused(CitizenRefusal.CITIZEN_UNKNOWN));
    if (citizen.isProven()) {
      throw new Refused(CitizenRefusal.CITIZEN_PROVEN);
    }
    return citizen;
  }

  /** Whoever receives dossiers sees people's cards. */
  private static void require(Actor actor) {
    if (!actor.mayAnywhere(Permission.DOSSIER_RECEIVE)) {
      throw new Denied(Permission.DOSSIER_RECEIVE);
    }
  }
}
