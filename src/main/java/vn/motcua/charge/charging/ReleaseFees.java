package vn.motcua.charge.charging;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.charge.FeesTakenElsewhere;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.payment.Claims;
import vn.motcua.payment.EnteredBy;
import vn.motcua.payment.model.MoneyEvent.Released;

/**
 * Asks for nothing more, and gives back what was paid, once a dossier is refused, or is stopped or
 * withdrawn before work on it began; after that the fee was used.
 */
@Component
class ReleaseFees {

  private final Charging charging;
  private final Claims claims;
  private final FeesTakenElsewhere elsewhere;

  ReleaseFees(Charging charging, Claims claims, FeesTakenElsewhere elsewhere) {
    this.charging = charging;
    this.claims = claims;
    this.elsewhere = elsewhere;
  }

  @EventListener
  void on(DossierMoved moved) {
    var after = moved.after();
    if (isReleased(moved.before(), after.status()) && !elsewhere.holds(after.procedure().code())) {
      charging
          .claim(after)
          .ifPresent(
              claim ->
                  claims.enter(
                      claim.id(),
                      new Released("released:" + after.code() + ":" + after.version()),
                      EnteredBy.person(moved.actor()),
                      moved.action().name()));
    }
  }

  private static boolean isReleased(Dossier before, Status now) {
    return switch (now) {
      case REFUSED -> true;
      case STOPPED, WITHDRAWN -> !hasBegun(before);
      default -> false;
    };
  }

  private static boolean hasBegun(Dossier before) {
    var resumesTo = before.resumesTo();
    var status =
        before.status() == Status.AWAITING_SUPPLEMENT && resumesTo != null
            ? resumesTo
            : before.status();
    return switch (status) {
      case SUBMITTED, TAKEN_IN, TRANSFERRED, RECEIVED, AWAITING_SUPPLEMENT -> false;
      default -> true;
    };
  }
}
