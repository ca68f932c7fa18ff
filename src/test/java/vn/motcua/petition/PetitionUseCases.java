package vn.motcua.petition;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.petition.handling.AnswerPetition;
import vn.motcua.petition.handling.AskDetails;
import vn.motcua.petition.handling.AssignPetition;
import vn.motcua.petition.handling.ClassifyPetition;
import vn.motcua.petition.handling.ClosePetition;
import vn.motcua.petition.handling.ForwardPetition;
import vn.motcua.petition.handling.MergePetition;
import vn.motcua.petition.handling.PublishAnswer;
import vn.motcua.petition.handling.TakeDetails;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.PetitionEvent;
import vn.motcua.petition.model.Verdict;
import vn.motcua.petition.publishing.Followed;
import vn.motcua.petition.publishing.PublishedAnswers;
import vn.motcua.petition.publishing.RateAnswer;
import vn.motcua.petition.receiving.EnterPetition;
import vn.motcua.petition.receiving.SendPetition;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.settings.store.SettingSnapshots;
import vn.motcua.shared.Actor;
import vn.motcua.testing.Desk;
import vn.motcua.workcalendar.WorkCalendar;

/** What is done with petitions, by the people of the demonstration’s commune. */
abstract class PetitionUseCases {

  @Autowired Desk desk;
  @Autowired SendPetition send;
  @Autowired EnterPetition enter;
  @Autowired ClassifyPetition classify;
  @Autowired AssignPetition assign;
  @Autowired ForwardPetition forward;
  @Autowired AskDetails ask;
  @Autowired TakeDetails takeDetails;
  @Autowired ClosePetition close;
  @Autowired MergePetition merge;
  @Autowired AnswerPetition answer;
  @Autowired PublishAnswer publish;
  @Autowired RateAnswer rate;
  @Autowired Followed followed;
  @Autowired PublishedAnswers published;
  @Autowired Petitions petitions;
  @Autowired PetitionStore store;
  @Autowired WorkCalendar calendar;
  @Autowired SettingSnapshots snapshots;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  PetitionScene scene;
  Actor clerk;
  Actor officer;
  Actor leader;

  @BeforeEach
  void people() {
    scene = new PetitionScene(send, store, jdbc);
    clerk = desk.person("tiepnhan");
    officer = desk.person("canbo");
    leader = desk.person("lanhdao");
  }

  Petition answered(Petition sent, @Nullable Verdict verdict) {
    var concern = verdict == null ? Concern.RULE : Concern.CONDUCT;
    var classified = classify.handle(clerk, sent.code(), sent.version(), concern, "", id(officer));
    return answer.handle(
        officer, sent.code(), classified.version(), "Đã xin lỗi và nhắc nhở", verdict, List.of());
  }

  Petition classified(Petition sent, @Nullable Long against, long to) {
    return classify.handle(
        clerk,
        sent.code(),
        sent.version(),
        Concern.CONDUCT,
        against == null ? "" : Long.toString(against),
        Long.toString(to));
  }

  static String id(Actor actor) {
    return Long.toString(actor.accountId());
  }

  List<PetitionEvent> events(PetitionCode code) {
    return store.events(scene.now(code).id());
  }

  List<Action> stories(PetitionCode code) {
    return events(code).stream().map(PetitionEvent::action).toList();
  }

  List<String> told(PetitionCode code) {
    return jdbc.sql(
            """
            select distinct kind
              from notification.message
             where subject_type = 'petition' and subject_id = :code
            """)
        .param("code", code.value())
        .query(String.class)
        .list();
  }
}
