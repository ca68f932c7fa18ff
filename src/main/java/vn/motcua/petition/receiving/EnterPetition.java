package vn.motcua.petition.receiving;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Organisation;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionFiles.Attached;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.model.Receipt;
import vn.motcua.petition.model.Source;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Writes down a petition that came by telephone, on paper or was told at the desk. */
@UseCase
public class EnterPetition {

  private final PetitionCheck check;
  private final Registration registration;
  private final Organisation organisation;
  private final Idempotency idempotency;
  private final Clock clock;

  EnterPetition(
      PetitionCheck check,
      Registration registration,
      Organisation organisation,
      Idempotency idempotency,
      Clock clock) {
    this.check = check;
    this.registration = registration;
    this.organisation = organisation;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /**
   * Enters it in the register of the actor's agency.
   *
   * @param source how it came; null and {@link Source#WEB} are refused
   * @param receivedAt when it came; null = now; not ahead, and in this year or the last
   * @param key makes a repeated submit harmless; null = never repeated
   * @throws Refused with everything that is missing or wrong
   */
  @Transactional
  public PetitionCode handle(
      Actor actor,
      NewPetition typed,
      @Nullable Source source,
      @Nullable Instant receivedAt,
      List<Attached> files,
      @Nullable String key) {
    actor.require(Permission.PETITION_RECEIVE, actor.agencyPath());
    var made =
        idempotency.once(
            actor.accountId(),
            key,
            typed + "|" + source + "|" + receivedAt,
            () -> enter(actor, typed, source, receivedAt, files));
    return new PetitionCode(made);
  }

  private String enter(
      Actor actor,
      NewPetition typed,
      @Nullable Source source,
      @Nullable Instant receivedAt,
      List<Attached> files) {
    var now = clock.instant();
    var at = receivedAt == null ? now : receivedAt;
    if (source == null || source == Source.WEB) {
      throw wrong("source", PetitionRefusal.PETITION_SOURCE_MISSING);
    }
    if (at.isAfter(now) || Vietnam.date(at).getYear() < Vietnam.date(now).getYear() - 1) {
      throw wrong("receivedAt", PetitionRefusal.PETITION_MOMENT_AHEAD);
    }
    var own = organisation.agency(actor.agencyId());
    var checked = check.of(at(typed, own.code()), Vietnam.date(now));
    var receipt =
        new Receipt(
            source,
            own.id(),
            own.path(),
            at,
            actor.accountId(),
            actor.fullName(),
            typed.publishable());
    return registration.enter(actor, checked, receipt, files).code().value();
  }

  private static NewPetition at(NewPetition typed, @Nullable String code) {
    return new NewPetition(
        code == null ? "" : code,
        typed.proposed(),
        typed.content(),
        typed.dossier(),
        typed.procedure(),
        typed.sender(),
        typed.publishable());
  }

  private static Refused wrong(String field, PetitionRefusal code) {
    return new Refused(List.of(Finding.of(field, code)));
  }
}
