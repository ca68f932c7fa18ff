package vn.motcua.petition.receiving;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Agency;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionDates;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.petition.PetitionFiles.Attached;
import vn.motcua.petition.TellSender;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Holding;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.PetitionEvent;
import vn.motcua.petition.model.Receipt;
import vn.motcua.petition.receiving.PetitionCheck.Checked;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Enters a petition in the register of the agency that received it. */
@Component
class Registration {

  private final PetitionStore store;
  private final PetitionDates dates;
  private final PetitionFiles files;
  private final TellSender tell;
  private final AuditTrail audit;
  private final Clock clock;

  Registration(
      PetitionStore store,
      PetitionDates dates,
      PetitionFiles files,
      TellSender tell,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.dates = dates;
    this.files = files;
    this.tell = tell;
    this.audit = audit;
    this.clock = clock;
  }

  /** In the caller's transaction, which gives the number. */
  Petition enter(Actor actor, Checked checked, Receipt receipt, List<Attached> attached) {
    var now = clock.instant();
    var code = code(checked.agency(), Vietnam.date(now).getYear());
    var timing =
        dates.begin(
            receipt.agencyId(), receipt.agencyPath(), receipt.at(), checked.subject().likely());
    var petition =
        Petition.received(
            code,
            checked.sender(),
            checked.subject(),
            receipt,
            Holding.of(receipt.agencyId(), receipt.agencyPath()),
            timing);
    var event =
        new PetitionEvent(
            1,
            now,
            Action.RECEIVE,
            null,
            petition.status(),
            receipt.agencyId(),
            actor.accountId(),
            receipt.byName(),
            "",
            null);
    store.insert(petition, event);
    files.keepSent(actor, code, attached);
    audit.append(
        actor,
        new SubjectRef("petition", code.value()),
        "petition-receive",
        Map.of("source", receipt.source().name()));
    tell.received(petition);
    return petition;
  }

  private PetitionCode code(Agency agency, int year) {
    return PetitionCode.of(
        Objects.requireNonNull(agency.code()), year, store.nextNumber(agency.id(), year));
  }
}
