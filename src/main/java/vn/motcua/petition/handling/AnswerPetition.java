package vn.motcua.petition.handling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionDates;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.petition.PetitionFiles.Attached;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.PetitionSettings;
import vn.motcua.petition.events.PetitionAnswered;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.model.Verdict;
import vn.motcua.platform.UseCase;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Answers a petition: by its officer, or by a leader who approves what the officer wrote. */
@UseCase
public class AnswerPetition {

  private final Handling handling;
  private final PetitionDates dates;
  private final PetitionFiles files;
  private final LegalSettings settings;
  private final ApplicationEventPublisher events;

  AnswerPetition(
      Handling handling,
      PetitionDates dates,
      PetitionFiles files,
      LegalSettings settings,
      ApplicationEventPublisher events) {
    this.handling = handling;
    this.dates = dates;
    this.files = files;
    this.settings = settings;
    this.events = events;
  }

  /** Whether the agency that has it wants answers approved. */
  public boolean needsApproval(Petition petition) {
    return settings.at(
        PetitionSettings.APPROVE_ANSWERS,
        petition.holding().agencyPath(),
        Vietnam.date(handling.now()));
  }

  /**
   * The officer answers, or submits the answer where a leader approves it.
   *
   * @param verdict what was found of conduct; required for conduct, null for rules
   */
  @Transactional
  public Petition handle(
      Actor actor,
      PetitionCode code,
      long seen,
      String answer,
      @Nullable Verdict verdict,
      List<Attached> attached) {
    var approved = handling.open(actor, code, seen, Action.SUBMIT);
    var found = approved.subject().concern() == Concern.CONDUCT ? verdict : null;
    var text = checked(approved, answer, found);
    files.keepAnswered(actor, code, attached);
    if (needsApproval(approved)) {
      return handling.finish(
          actor,
          Action.SUBMIT,
          approved,
          approved.drafted(text, found),
          "",
          approved.timing().dueAt());
    }
    return answer(actor, approved, text, found);
  }

  private static String checked(Petition petition, String answer, @Nullable Verdict found) {
    var findings = new ArrayList<Finding>();
    if (petition.subject().concern() == Concern.CONDUCT && found == null) {
      findings.add(Finding.of("verdict", PetitionRefusal.PETITION_VERDICT_MISSING));
    }
    try {
      var text = Handling.required("answer", answer, PetitionRefusal.PETITION_ANSWER_MISSING);
      if (findings.isEmpty()) {
        return text;
      }
    } catch (Refused refused) {
      findings.addAll(refused.findings());
    }
    throw new Refused(findings);
  }

  /** A leader approves the answer as it was written, which is then given. */
  @Transactional
  public Petition approve(Actor actor, PetitionCode code, long seen) {
    var petition = handling.open(actor, code, seen, Action.ANSWER);
    if (petition.status() != Status.AWAITING_APPROVAL) {
      throw Handling.unlawful(petition, Action.ANSWER);
    }
    return answer(actor, petition, petition.reply().text(), petition.reply().verdict());
  }

  /**
   * A leader sends the answer back to be written again.
   *
   * @param reason required
   */
  @Transactional
  public Petition sendBack(Actor actor, PetitionCode code, long seen, String reason) {
    var petition = handling.open(actor, code, seen, Action.SEND_BACK);
    var why = Handling.required("note", reason, PetitionRefusal.PETITION_REASON_MISSING);
    return handling.finish(actor, Action.SEND_BACK, petition, petition.sentBack(), why, null);
  }

  private Petition answer(Actor actor, Petition petition, String text, @Nullable Verdict verdict) {
    var now = handling.now();
    var due = petition.timing().dueAt();
    var answered =
        handling.finish(
            actor,
            Action.ANSWER,
            petition,
            petition.answered(
                text,
                verdict,
                now,
                actor.fullName(),
                Handling.isLate(due, now),
                dates.publication(petition, now)),
            "",
            due);
    events.publishEvent(
        new PetitionAnswered(petition.code(), petition.subject().dossier(), verdict));
    return answered;
  }
}
