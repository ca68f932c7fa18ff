package vn.motcua.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.model.Action;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.seed.Seed;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/**
 * Lays out what the exercises of the practice room are about. The weeks lived through before leave
 * dossiers at other steps each day, and none to accept on a Sunday; here some wait at every step,
 * whenever the room is made.
 */
@Demonstration
@ConditionalOnBooleanProperty("motcua.practice.room")
class DemonstrationExercises implements Seed {

  private static final int AT_EACH_STEP = 3;
  private static final long SEED = 20_261_122;

  /** Confirmation of marital status: every desk knows it, and it passes through all hands. */
  private static final String PROCEDURE = "1.004873";

  /** Who brings a dossier a step further, from the desk to the result. */
  private record Step(String username, Action action) {}

  private static final List<Step> STEPS =
      List.of(
          new Step("tiepnhan", Action.FORWARD),
          new Step("truongphong", Action.ASSIGN),
          new Step("canbo", Action.SUBMIT_FOR_SIGNATURE),
          new Step("lanhdao", Action.APPROVE),
          new Step("vanthu", Action.ISSUE_RESULT));

  private final Stage stage;
  private final Plays plays;
  private final Clock clock;

  DemonstrationExercises(Stage stage, Plays plays, Clock clock) {
    this.stage = stage;
    this.plays = plays;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.exercises";
  }

  @Override
  public int order() {
    return 130;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var agency = stage.agency(Stage.VINH_HOANG);
    var people = new People(new Random(SEED));
    var procedure =
        plays.catalogue().inForce(PROCEDURE, Vietnam.date(clock.instant())).orElseThrow();
    for (var i = 0; i < AT_EACH_STEP; i++) {
      var unused =
          plays
              .submit()
              .handle(
                  actor("tiepnhan"),
                  intake(agency, people, procedure, Channel.ONLINE, false),
                  null);
      for (var done = 0; done <= STEPS.size(); done++) {
        bring(intake(agency, people, procedure, Channel.COUNTER, true), STEPS.subList(0, done));
      }
    }
  }

  private void bring(Intake intake, List<Step> steps) {
    var dossier = plays.receive().handle(actor("tiepnhan"), intake, null);
    for (var step : steps) {
      var request = Request.of(dossier.version(), "");
      dossier =
          plays
              .actions()
              .perform(
                  actor(step.username()),
                  dossier.code(),
                  step.action(),
                  step.action() == Action.ASSIGN ? request.to("canbo") : request);
    }
  }

  private static Intake intake(
      Agency agency, People people, Procedure procedure, Channel channel, boolean complete) {
    return AtTheCounter.intake(agency, procedure, channel, people.next("xã Vĩnh Hoàng"), complete);
  }

  private Actor actor(String username) {
    return plays.accounts().actor(username).orElseThrow();
  }
}
