package vn.motcua.petition.receiving;

import java.time.Clock;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionFiles.Attached;
import vn.motcua.petition.model.Receipt;
import vn.motcua.petition.model.Source;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Vietnam;

/** Somebody sends a petition over the web, without an account. */
@UseCase
public class SendPetition {

  private final PetitionCheck check;
  private final Registration registration;
  private final Idempotency idempotency;
  private final Clock clock;

  SendPetition(
      PetitionCheck check, Registration registration, Idempotency idempotency, Clock clock) {
    this.check = check;
    this.registration = registration;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /**
   * Enters it in the register of the agency it is for, or of the one that followed it.
   *
   * @param key made at random with the form, so that it is sent once however often it is pressed
   * @throws vn.motcua.shared.Refused with everything that is missing or wrong
   */
  @Transactional
  public PetitionCode handle(NewPetition typed, List<Attached> files, String key) {
    var made =
        idempotency.once(
            Strangers.SENDER.accountId(), key, typed.toString(), () -> enter(typed, files));
    return new PetitionCode(made);
  }

  private String enter(NewPetition typed, List<Attached> files) {
    var now = clock.instant();
    var checked = check.of(typed, Vietnam.date(now));
    var agency = checked.agency();
    var receipt =
        new Receipt(Source.WEB, agency.id(), agency.path(), now, 0, "", typed.publishable());
    return registration.enter(Strangers.SENDER, checked, receipt, files).code().value();
  }
}
