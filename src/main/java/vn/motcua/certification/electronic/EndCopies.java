package vn.motcua.certification.electronic;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.store.EntryQueries;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.events.ResultIssued;
import vn.motcua.dossier.handover.ReturnAtOnce;
import vn.motcua.dossier.handover.SignAtOnce;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.EndDossier;
import vn.motcua.shared.Actor;

/** Ends the dossier of electronic copies with the last of them, whichever way that one went. */
@Component
class EndCopies {

  private final Dossiers dossiers;
  private final EntryQueries entries;
  private final SignAtOnce signAtOnce;
  private final ReturnAtOnce returnAtOnce;
  private final EndDossier endDossier;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  EndCopies(
      Dossiers dossiers,
      EntryQueries entries,
      SignAtOnce signAtOnce,
      ReturnAtOnce returnAtOnce,
      EndDossier endDossier,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.dossiers = dossiers;
    this.entries = entries;
    this.signAtOnce = signAtOnce;
    this.returnAtOnce = returnAtOnce;
    this.endDossier = endDossier;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** A line was signed, by whoever may sign the dossier. */
  void signed(Actor actor, DossierCode code) {
    var dossier = dossiers.get(actor, code);
    var lines = entries.ofDossier(dossier.id());
    if (isOver(lines)) {
      signAtOnce.deliver(actor, code, dossier.version(), notation(lines));
      issued(dossier);
    }
  }

  /** A line was given up, by the desk; nothing happens to a dossier that ended before. */
  void dropped(Actor actor, DossierCode code, String reason) {
    var dossier = dossiers.get(actor, code);
    var lines = entries.ofDossier(dossier.id());
    if (!isOver(lines) || dossier.status() != Status.RECEIVED) {
      return;
    }
    if (lines.stream().anyMatch(Entry::stands)) {
      returnAtOnce.handle(actor, code, dossier.version(), notation(lines), "");
      issued(dossier);
    } else {
      endDossier.withdraw(actor, code, dossier.version(), reason);
    }
  }

  private void issued(Dossier dossier) {
    publisher.publishEvent(new ResultIssued(dossier.id(), true, clock.instant()));
  }

  private static boolean isOver(List<Entry> lines) {
    return lines.stream().noneMatch(line -> line.state() == Entry.State.WAITING);
  }

  private static String notation(List<Entry> lines) {
    return CopyNumbers.notation(lines.stream().filter(Entry::stands).toList());
  }
}
