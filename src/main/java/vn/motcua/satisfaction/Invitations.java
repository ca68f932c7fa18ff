package vn.motcua.satisfaction;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.token.Token;
import vn.motcua.satisfaction.store.InvitationStore;

/** Whether a dossier may be rated, for those who have asked whose it is. */
@Component
public class Invitations {

  /** Long enough to answer, too short to be carried away. */
  private static final Duration LIFE = Duration.ofMinutes(30);

  private final InvitationStore store;
  private final Clock clock;

  Invitations(InvitationStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Whether it may be rated now: its result was handed over not long ago and nobody has yet. */
  public boolean isOpen(String dossierCode) {
    return store
        .find(dossierCode, clock.instant())
        .filter(invitation -> !invitation.answered())
        .isPresent();
  }

  /**
   * Address of the questions for whoever has proved whose dossier it is; empty when there is
   * nothing to rate, or it was rated.
   */
  @Transactional
  public Optional<String> wayIn(String dossierCode, Way way) {
    var now = clock.instant();
    return store
        .find(dossierCode, now)
        .filter(invitation -> !invitation.answered())
        .map(
            invitation -> {
              var token = Token.fresh();
              store.addWay(invitation.dossierId(), token, way, now.plus(LIFE));
              return "/danh-gia/" + token.text();
            });
  }
}
