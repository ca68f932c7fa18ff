package vn.motcua.testing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.intake.Routing;
import vn.motcua.dossier.intake.SubmitDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.dossier.processing.Asked;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.Vietnam;

/** Random things the people of the demonstration try with random dossiers. */
@Component
public class RandomActs {

  /** What people try here. */
  public static final Set<Action> ACTS =
      EnumSet.complementOf(
          EnumSet.of(
              Action.SUBMIT,
              Action.RECEIVE,
              Action.RETURN_AT_ONCE,
              Action.SIGN_AT_ONCE,
              Action.RECOMPUTE_DUE,
              Action.TAKE_BACK,
              Action.PASS_DESK,
              Action.SUCCEED,
              Action.PROPOSE_STOP,
              Action.ANSWER,
              Action.MOVE_PART,
              Action.VERIFY,
              Action.CONCLUDE,
              Action.REPORT_DELAY));

  private static final List<String> PEOPLE =
      List.of(
          "tiepnhan",
          "traketqua",
          "canbo",
          "truongphong",
          "vanthu",
          "lanhdao",
          "canbo.kinhte",
          "truongphong.kinhte",
          "tiepnhan.huongphung",
          "canbo.huongphung",
          "truongphong.huongphung",
          "lanhdao.huongphung",
          "canbo.stp",
          "truongphong.stp",
          "lanhdao.stp",
          "vanthu.stp",
          "kstt",
          "quantri");

  private final Desk desk;
  private final ReceiveDossier receive;
  private final SubmitDossier submit;

  RandomActs(Desk desk, ReceiveDossier receive, SubmitDossier submit) {
    this.desk = desk;
    this.receive = receive;
    this.submit = submit;
  }

  /** A dossier handed in or received at that moment, here or for another commune. */
  public DossierCode first(Random random, Instant now) {
    var own = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS);
    var intake = random.nextInt(4) == 0 ? own.routed(new Routing("H50.102", false, null)) : own;
    var person = desk.person("tiepnhan");
    var dossier = new Dossier[1];
    AdjustableClock.at(
        now,
        () ->
            dossier[0] =
                random.nextInt(4) == 0
                    ? submit.handle(person, intake, null)
                    : receive.handle(person, intake, null));
    return dossier[0].code();
  }

  /**
   * Something to try with it: often what is lawful, often what leads onwards, now and then
   * anything.
   */
  public Action action(Random random, Dossier dossier) {
    var lawful = Transitions.from(dossier.status());
    if (random.nextInt(3) == 0) {
      return onwards(dossier.status());
    }
    return lawful.isEmpty() || random.nextInt(4) == 0
        ? Action.values()[random.nextInt(Action.values().length)]
        : lawful.get(random.nextInt(lawful.size()));
  }

  /** The act that brings a dossier nearer to its end, so that every state is reached often. */
  private static Action onwards(Status status) {
    return switch (status) {
      case SUBMITTED, TRANSFERRED -> Action.ACCEPT;
      case TAKEN_IN -> Action.TRANSFER;
      case AWAITING_SUPPLEMENT -> Action.SUPPLEMENT;
      case RECEIVED -> Action.ASSIGN;
      case IN_PROGRESS -> Action.SUBMIT_FOR_SIGNATURE;
      case AWAITING_SIGNATURE -> Action.APPROVE;
      case APPROVED -> Action.ISSUE_RESULT;
      case INTERLINKED, FINISHED, RETURNED, REFUSED, WITHDRAWN, STOPPED -> Action.RETURN_RESULT;
    };
  }

  /** Somebody to try it: mostly one who may. */
  public Actor actor(Random random, Dossier dossier, Action action) {
    var people = PEOPLE.stream().map(desk::person).toList();
    var entitled =
        people.stream().filter(person -> DossierRights.may(person, dossier, action)).toList();
    return entitled.isEmpty() || random.nextInt(4) == 0
        ? people.get(random.nextInt(people.size()))
        : entitled.get(random.nextInt(entitled.size()));
  }

  /** What is said with it, not always sensible. */
  public Request request(Random random, Action action, long version, Instant now) {
    var day = Vietnam.date(now).plusDays(random.nextInt(-3, 40));
    return new Request(
        version,
        random.nextInt(6) == 0 ? "" : "Lý do thứ " + random.nextInt(100),
        action == Action.SUBMIT_FOR_SIGNATURE && random.nextBoolean()
            ? null
            : choice(random, null, "canbo", "lanhdao", "canbo.stp", "canbo.huongphung", "ai-do"),
        choice(random, null, null, null, null, "H50.102", "H50.15", "H50.101", "H99.999"),
        random.nextInt(8) == 0 ? null : day,
        choice(random, null, "12/UBND-XNTTHN", "x".repeat(101)),
        random.nextBoolean()
            ? List.of()
            : List.of(new HandedIn(random.nextInt(4), random.nextInt(-1, 3), 1)),
        random.nextInt(4) == 0
            ? List.of()
            : List.of(
                new Asked("H50.15", null, random.nextInt(0, 9), "Ý kiến", random.nextBoolean())),
        random.nextInt(8) == 0
            ? null
            : LateCause.values()[random.nextInt(LateCause.values().length)]);
  }

  private static @Nullable String choice(Random random, @Nullable String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
