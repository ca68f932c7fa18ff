package vn.motcua.signing.opened;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.security.SessionEnds;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.SigningSettings;
import vn.motcua.signing.authority.SignerCheck;

/**
 * The PINs typed, each for one page session and its account. They are in the memory of this process
 * and nowhere else: a restart, another node, the end of the session or some idle minutes forget
 * them. PINs are wiped, not left to the garbage collector; the text the browser sent cannot be.
 */
@Component
public class OpenKeys implements SessionEnds {

  private record Place(String session, long account) {}

  private record Typed(char[] pin, Duration idle, Instant usedAt) {

    Instant until() {
      return usedAt.plus(idle);
    }
  }

  private final SigningKeys keys;
  private final SignerCheck check;
  private final LegalSettings settings;
  private final Clock clock;
  private final Map<Place, Typed> typed = new HashMap<>();

  OpenKeys(SigningKeys keys, SignerCheck check, LegalSettings settings, Clock clock) {
    this.keys = keys;
    this.check = check;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Keeps the PIN after the key has opened with it.
   *
   * @param pin wiped in any case
   * @throws Refused when it is wrong or the key cannot sign; then nothing is kept, nor what was
   *     typed before
   */
  public void unlock(Actor actor, String session, char[] pin) {
    try (var key = keys.openOwn(actor, pin)) {
      check.require(key.chain(), clock.instant());
      keep(actor, session, pin.clone());
    } catch (Refused refused) {
      ended(session);
      throw refused;
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private synchronized void keep(Actor actor, String session, char[] pin) {
    var now = clock.instant();
    var minutes =
        settings.at(SigningSettings.UNLOCKED_MINUTES, actor.agencyPath(), Vietnam.date(now));
    var place = place(actor, session);
    forget(place::equals);
    typed.put(place, new Typed(pin, Duration.ofMinutes(minutes), now));
  }

  /** How long it stays without being used; empty when nothing is open. */
  public synchronized Optional<Duration> left(Actor actor, String session) {
    forgetIdle();
    return Optional.ofNullable(typed.get(place(actor, session)))
        .map(found -> Duration.between(clock.instant(), found.until()));
  }

  /** Whoever reads papers is not idle. */
  public synchronized void used(Actor actor, String session) {
    forgetIdle();
    typed.computeIfPresent(
        place(actor, session),
        (place, found) -> new Typed(found.pin(), found.idle(), clock.instant()));
  }

  /**
   * Opens the actor's own key with what was typed.
   *
   * @throws Refused when nothing was, or the key does not open any more: then the PIN is forgotten,
   *     for tokens count wrong ones
   */
  public SigningKey open(Actor actor, String session) {
    var pin = copy(actor, session);
    if (pin == null) {
      throw new Refused(SigningRefusal.SIGNING_LOCKED);
    }
    try {
      return keys.openOwn(actor, pin);
    } catch (Refused refused) {
      ended(session);
      throw refused;
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private synchronized char @Nullable [] copy(Actor actor, String session) {
    used(actor, session);
    var found = typed.get(place(actor, session));
    return found == null ? null : found.pin().clone();
  }

  /** Also what “lock now” does. */
  @Override
  public synchronized void ended(String session) {
    forget(place -> place.session().equals(session));
  }

  /** Those not used for longer than they are kept. */
  public synchronized void forgetIdle() {
    var now = clock.instant();
    forget(
        place -> {
          var found = typed.get(place);
          return found != null && !now.isBefore(found.until());
        });
  }

  private void forget(Predicate<Place> which) {
    for (var place : typed.keySet().stream().filter(which).toList()) {
      var found = typed.remove(place);
      if (found != null) {
        Arrays.fill(found.pin(), '\0');
      }
    }
  }

  private static Place place(Actor actor, String session) {
    return new Place(session, actor.accountId());
  }
}
