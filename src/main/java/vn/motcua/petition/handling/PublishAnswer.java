package vn.motcua.petition.handling;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/**
 * Publishes a petition with its answer (NĐ 92/2017/NĐ-CP), worded without personal data (Luật
 * 91/2025/QH15), or says why it is not published.
 */
@UseCase
public class PublishAnswer {

  private final Handling handling;

  PublishAnswer(Handling handling) {
    this.handling = handling;
  }

  /**
   * @param content the petition as everybody may read it
   * @param answer the same
   * @throws Refused when whoever sent it did not agree, a wording is missing or holds something
   *     personal
   */
  @Transactional
  public Petition publish(
      Actor actor, PetitionCode code, long seen, String content, String answer) {
    var petition = handling.open(actor, code, seen, Action.PUBLISH);
    check(petition, content, answer);
    return handling.finish(
        actor,
        Action.PUBLISH,
        petition,
        petition.published(handling.now(), Text.cleanLines(content), Text.cleanLines(answer)),
        "",
        petition.timing().stepDueAt());
  }

  /** What would be refused, for a preview: the same as when it is published. */
  public void check(Petition petition, String content, String answer) {
    if (!petition.receipt().publishable()) {
      throw new Refused(PetitionRefusal.PETITION_NOT_PUBLISHABLE);
    }
    var findings = new ArrayList<Finding>();
    check("content", content, petition, findings);
    check("answer", answer, petition, findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }

  private static void check(String field, String typed, Petition petition, List<Finding> findings) {
    try {
      var text = Handling.required(field, typed, PetitionRefusal.PETITION_PUBLISHED_EMPTY);
      for (var personal : PersonalData.in(text, petition.sender())) {
        findings.add(Finding.of(field, PetitionRefusal.PETITION_PUBLISHED_PERSONAL, personal));
      }
    } catch (Refused refused) {
      findings.addAll(refused.findings());
    }
  }

  /**
   * Keeps an answer from everybody, also one that was published.
   *
   * @param reason required
   */
  @Transactional
  public Petition withhold(Actor actor, PetitionCode code, long seen, String reason) {
    var petition = handling.open(actor, code, seen, Action.WITHHOLD);
    var why = Handling.required("note", reason, PetitionRefusal.PETITION_REASON_MISSING);
    return handling.finish(
        actor,
        Action.WITHHOLD,
        petition,
        petition.withheld(why),
        why,
        petition.timing().stepDueAt());
  }
}
