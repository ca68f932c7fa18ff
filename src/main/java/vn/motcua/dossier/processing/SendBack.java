package vn.motcua.dossier.processing;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/**
 * Sends a dossier back one step: the officer to the unit head, the leader to the officer, the clerk
 * to the leader, the competent agency's desk to the desk that received it.
 */
@UseCase
public class SendBack {

  private final Handling handling;
  private final Steps steps;
  private final Accounts accounts;
  private final Relay relay;
  private final Clock clock;

  SendBack(Handling handling, Steps steps, Accounts accounts, Relay relay, Clock clock) {
    this.handling = handling;
    this.steps = steps;
    this.accounts = accounts;
    this.relay = relay;
    this.clock = clock;
  }

  /**
   * @param note why; required
   */
  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.SEND_BACK);
    var after =
        switch (before.status()) {
          case AWAITING_SIGNATURE -> toOfficer(before);
          case APPROVED -> toSigner(before);
          case TRANSFERRED -> relay.atReceivingDesk(before.to(Status.TAKEN_IN), clock.instant());
          default -> toUnit(before);
        };
    return handling.finish(actor, Action.SEND_BACK, before, after, Handling.reason(note));
  }

  private Dossier toUnit(Dossier before) {
    var holding = before.holding();
    return before
        .to(Status.RECEIVED)
        .held(holding.inTrayOf(holding.departmentId()).atStep(stepOf(before, Role.UNIT_HEAD)));
  }

  private Dossier toOfficer(Dossier before) {
    return before
        .to(Status.IN_PROGRESS)
        .held(
            before
                .holding()
                .backToOfficer(departmentOf(before.holding().officerId()))
                .atStep(stepOf(before, Role.OFFICER)));
  }

  private Dossier toSigner(Dossier before) {
    var holding = before.holding();
    return before
        .to(Status.AWAITING_SIGNATURE)
        .held(
            holding
                .bySigner(
                    steps.department(holding.agencyId(), DepartmentKind.LEADERSHIP),
                    holding.signerId())
                .atStep(stepOf(before, Role.LEADER)));
  }

  private @Nullable Long departmentOf(@Nullable Long accountId) {
    return accountId == null
        ? null
        : accounts.actor(accountId).map(Actor::departmentId).orElse(null);
  }

  private int stepOf(Dossier dossier, Role role) {
    return steps.of(dossier).stream()
        .filter(step -> step.role() == role)
        .findFirst()
        .map(step -> step.number())
        .orElse(dossier.holding().step());
  }
}
