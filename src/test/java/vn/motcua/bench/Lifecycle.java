package vn.motcua.bench;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Actor;
import vn.motcua.testing.Desk;

/**
 * A dossier from the counter to its result by the product's own use cases: seven transactions by
 * six people, each with its rights checked, its version, its event and its audit entry.
 */
final class Lifecycle implements Turns.Work {

  private final ReceiveDossier receive;
  private final DossierActions actions;
  private final List<Staff> communes;

  Lifecycle(ApplicationContext application) {
    this.receive = application.getBean(ReceiveDossier.class);
    this.actions = application.getBean(DossierActions.class);
    var desk = application.getBean(Desk.class);
    this.communes =
        List.of(Staff.of(desk, "H50.101", ""), Staff.of(desk, "H50.102", ".huongphung"));
  }

  /** The people of one commune and what they take in. */
  private record Staff(
      Intake intake,
      Actor reception,
      Actor head,
      Actor officer,
      Actor leader,
      Actor clerk,
      Actor returning) {

    static Staff of(Desk desk, String agency, String suffix) {
      return new Staff(
          desk.intake(agency, Desk.MARITAL_STATUS),
          desk.person("tiepnhan" + suffix),
          desk.person("truongphong" + suffix),
          desk.person("canbo" + suffix),
          desk.person("lanhdao" + suffix),
          desk.person("vanthu" + suffix),
          desk.person("traketqua" + suffix));
    }
  }

  @Override
  public void once(int worker) {
    var staff = communes.get(worker % communes.size());
    var dossier = receive.handle(staff.reception(), staff.intake(), UUID.randomUUID().toString());
    dossier = act(staff.reception(), dossier, Action.FORWARD, null);
    dossier = act(staff.head(), dossier, Action.ASSIGN, staff.officer().username());
    dossier = act(staff.officer(), dossier, Action.SUBMIT_FOR_SIGNATURE, null);
    dossier = act(staff.leader(), dossier, Action.APPROVE, null);
    dossier = act(staff.clerk(), dossier, Action.ISSUE_RESULT, null);
    dossier = act(staff.returning(), dossier, Action.RETURN_RESULT, null);
    if (dossier.status() != Status.RETURNED) {
      throw new IllegalStateException(dossier.toString());
    }
  }

  private Dossier act(Actor actor, Dossier dossier, Action action, @Nullable String to) {
    var request = Request.of(dossier.version(), "");
    return actions.perform(actor, dossier.code(), action, to == null ? request : request.to(to));
  }
}
