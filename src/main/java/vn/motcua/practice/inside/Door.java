package vn.motcua.practice.inside;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.practice.Pass;

/** Lets in whom the system of real work sent, each pass once. */
@Component
@InTheRoom
class Door {

  private final String key;
  private final Clock clock;
  private final Map<String, Instant> used = new ConcurrentHashMap<>();

  Door(@Value("${motcua.practice.key}") String key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /** The pass, when it is ours, has not run out and was not used before. */
  Optional<Pass> open(String sealed) {
    var now = clock.instant();
    used.values().removeIf(now::isAfter);
    return key.isEmpty()
        ? Optional.empty()
        : Pass.open(sealed, key, now)
            .filter(pass -> used.putIfAbsent(pass.number(), pass.until()) == null);
  }
}
