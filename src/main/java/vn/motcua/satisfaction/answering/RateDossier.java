package vn.motcua.satisfaction.answering;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.token.Token;
import vn.motcua.satisfaction.Questionnaires;
import vn.motcua.satisfaction.SatisfactionRefusal;
import vn.motcua.satisfaction.Way;
import vn.motcua.satisfaction.model.Choice;
import vn.motcua.satisfaction.model.Invitation;
import vn.motcua.satisfaction.model.Questionnaire;
import vn.motcua.satisfaction.model.Tally;
import vn.motcua.satisfaction.store.AnswerStore;
import vn.motcua.satisfaction.store.InvitationStore;
import vn.motcua.satisfaction.store.InvitationStore.Opened;
import vn.motcua.satisfaction.store.TallyStore;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** Takes what somebody says about how a dossier was handled, once (NĐ 61/2018/NĐ-CP art. 31). */
@UseCase
public class RateDossier {

  static final int LONGEST_COMMENT = 1_000;

  private final InvitationStore invitations;
  private final AnswerStore answers;
  private final TallyStore tally;
  private final Questionnaires questionnaires;
  private final Clock clock;

  RateDossier(
      InvitationStore invitations,
      AnswerStore answers,
      TallyStore tally,
      Questionnaires questionnaires,
      Clock clock) {
    this.invitations = invitations;
    this.answers = answers;
    this.tally = tally;
    this.questionnaires = questionnaires;
    this.clock = clock;
  }

  /** What the link opens. */
  public record Asked(Way way, boolean answered, boolean online, Questionnaire questionnaire) {}

  /** What is asked under that token; the same answer for one that is over and one never given. */
  public Asked ask(String token) {
    var opened = open(token);
    var invitation = opened.invitation();
    return new Asked(
        opened.way(), invitation.answered(), invitation.online(), questionnaire(invitation));
  }

  /**
   * Nothing says afterwards who answered: the answer bears its month, the agency, the officer and
   * the procedure. It counts in the month it was given, so that months that are over stay as told.
   * Refused when it was answered before; of two at once one is.
   *
   * @param typed choices by question; a question not there was left out
   * @param comment at most 1,000 characters; may be empty
   */
  @Transactional
  public Way handle(String token, Map<String, String> typed, String comment) {
    var opened = open(token);
    var invitation = opened.invitation();
    var questionnaire = questionnaire(invitation);
    var words = Text.cleanLines(comment);
    var findings = new ArrayList<Finding>();
    var chosen = chosen(questionnaire, invitation.online(), typed, findings);
    if (words.length() > LONGEST_COMMENT) {
      findings.add(
          Finding.of(
              "comment", SatisfactionRefusal.SATISFACTION_COMMENT_TOO_LONG, LONGEST_COMMENT));
    }
    if (invitation.answered()) {
      throw new Refused(SatisfactionRefusal.SATISFACTION_ANSWERED_ALREADY);
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    if (!invitations.answer(invitation.dossierId(), clock.instant())) {
      throw new Refused(SatisfactionRefusal.SATISFACTION_ANSWERED_ALREADY);
    }
    var keys = new LinkedHashMap<String, String>();
    chosen.forEach((question, choice) -> keys.put(question, choice.key()));
    var month = Vietnam.date(clock.instant()).withDayOfMonth(1);
    answers.add(invitation, opened.way(), month, questionnaire.validFrom(), keys, words);
    tally.count(invitation, month, tallies(opened, chosen));
    return opened.way();
  }

  private Opened open(String token) {
    return invitations
        .open(new Token(token), clock.instant())
        .orElseThrow(() -> new NotVisible("invitation to rate"));
  }

  /** As it was when the result was handed over. */
  private Questionnaire questionnaire(Invitation invitation) {
    return questionnaires.on(invitation.month());
  }

  private static Map<String, Choice> chosen(
      Questionnaire questionnaire,
      boolean online,
      Map<String, String> typed,
      List<Finding> findings) {
    var chosen = new LinkedHashMap<String, Choice>();
    for (var question : questionnaire.of(online)) {
      var key = typed.getOrDefault(question.key(), "");
      var choice = question.choice(key);
      if (choice.isPresent()) {
        chosen.put(question.key(), choice.get());
      } else if (!key.isEmpty()) {
        findings.add(Finding.of(question.key(), SatisfactionRefusal.SATISFACTION_ANSWER_UNKNOWN));
      } else if (question.required()) {
        findings.add(Finding.of(question.key(), SatisfactionRefusal.SATISFACTION_ANSWER_MISSING));
      }
    }
    return chosen;
  }

  private static List<Tally> tallies(Opened opened, Map<String, Choice> chosen) {
    var invitation = opened.invitation();
    var all = new ArrayList<>(Tally.of(invitation, Tally.ANSWERED, ""));
    all.add(Tally.of(opened.way(), Tally.ANSWERED, ""));
    chosen.forEach(
        (question, choice) -> {
          all.addAll(Tally.of(invitation, question, choice.key()));
          all.add(Tally.of(opened.way(), question, choice.key()));
          var index = choice.index();
          if (index != null) {
            all.addAll(
                Tally.of(
                    invitation, Tally.index(index), invitation.known(index) + "/" + choice.said()));
          }
        });
    return all;
  }
}
