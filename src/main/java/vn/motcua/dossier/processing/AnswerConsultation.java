package vn.motcua.dossier.processing;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Consultation.Answer;
import vn.motcua.dossier.model.Consultation.Reply;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.dossier.store.ConsultationStore;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * An agency or department that was asked answers; recorded for good (NĐ 61/2018/NĐ-CP art. 19.5).
 * Several may answer at once, and none needs to have seen the dossier's version.
 */
@UseCase
public class AnswerConsultation {

  private final Handling handling;
  private final DossierStore dossiers;
  private final ConsultationStore consultations;
  private final Consultations names;
  private final MessageSource messages;
  private final Clock clock;

  AnswerConsultation(
      Handling handling,
      DossierStore dossiers,
      ConsultationStore consultations,
      Consultations names,
      MessageSource messages,
      Clock clock) {
    this.handling = handling;
    this.dossiers = dossiers;
    this.consultations = consultations;
    this.names = names;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * @param number of the consultation within the dossier
   * @param answer null when none was chosen, which is refused
   * @param note required unless the answer is to agree
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, int number, @Nullable Answer answer, String note) {
    var before = dossiers.lock(code).orElseThrow(() -> new NotVisible("dossier " + code));
    var asked =
        consultations
            .find(before.id(), number)
            .filter(found -> DossierRights.mayAnswer(actor, found))
            .orElseThrow(() -> new NotVisible("consultation " + code + "/" + number));
    if (!asked.isOpen()) {
      throw new Refused(DossierRefusal.ANSWERED_ALREADY);
    }
    if (Transitions.after(before.status(), Action.ANSWER).isEmpty()) {
      throw Handling.illegal(before, Action.ANSWER);
    }
    if (answer == null) {
      throw new Refused(List.of(Finding.of("answer", DossierRefusal.ANSWER_MISSING)));
    }
    var text = answer == Answer.AGREE ? Handling.note(note) : Handling.reason(note);
    var reply = new Reply(answer, text, actor.fullName(), clock.instant());
    if (!consultations.answer(before.id(), number, actor, reply)) {
      throw new Refused(DossierRefusal.ANSWERED_ALREADY);
    }
    return handling.finish(
        actor,
        Action.ANSWER,
        before,
        before.consulting(Math.max(0, before.openConsultations() - 1)),
        words(asked, reply));
  }

  private String words(Consultation asked, Reply reply) {
    var said =
        names.name(asked)
            + ": "
            + messages.getMessage(reply.answer().messageKey(), null, Vietnam.LOCALE);
    return reply.note().isEmpty() ? said : said + ". " + reply.note();
  }
}
