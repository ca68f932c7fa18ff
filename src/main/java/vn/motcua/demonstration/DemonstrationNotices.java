package vn.motcua.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.identity.Accounts;
import vn.motcua.notice.Notices;
import vn.motcua.platform.seed.Seed;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;

/** Everybody has read what they were told, but for the last days. */
@Demonstration
class DemonstrationNotices implements Seed {

  private static final Duration UNREAD = Duration.ofDays(4);
  private static final int PAGE = 50;

  private final Accounts accounts;
  private final Notices notices;
  private final Clock clock;

  DemonstrationNotices(Accounts accounts, Notices notices, Clock clock) {
    this.accounts = accounts;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.notices";
  }

  @Override
  public int order() {
    return 120;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var then = clock.instant().minus(UNREAD);
    Stream.of(Cast.VINH_HOANG, Cast.HUONG_PHUNG)
        .flatMap(List::stream)
        .map(player -> accounts.actor(player.username()).orElseThrow())
        .forEach(person -> AdjustableClock.at(then, () -> readUntil(person, then)));
  }

  private void readUntil(Actor person, Instant then) {
    var before = Long.MAX_VALUE;
    while (true) {
      var page = notices.page(person, true, before, PAGE);
      var older = page.stream().filter(notice -> notice.madeAt().isBefore(then)).findFirst();
      if (older.isPresent()) {
        notices.markAllRead(person, older.get().id());
        return;
      }
      if (page.size() < PAGE) {
        return;
      }
      before = page.getLast().id();
    }
  }
}
