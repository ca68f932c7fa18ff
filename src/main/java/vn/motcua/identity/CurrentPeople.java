package vn.motcua.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountQueries.AccountVersion;
import vn.motcua.platform.web.security.SignedIn;
import vn.motcua.platform.web.security.SignedInPeople;
import vn.motcua.shared.Vietnam;

/**
 * Who stands behind a session, with the rights of this moment. A request costs one indexed query
 * for the account's version; the roles are read again only when it has grown, on a new day, and
 * after some minutes (an agency may have moved in the hierarchy).
 */
@Component
class CurrentPeople implements SignedInPeople {

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int MOST = 20_000;

  private final AccountQueries queries;
  private final StoredAccounts accounts;
  private final Clock clock;
  private final Map<Long, Known> known = new ConcurrentHashMap<>();

  CurrentPeople(AccountQueries queries, StoredAccounts accounts, Clock clock) {
    this.queries = queries;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public Optional<SignedIn> bySession(long accountId) {
    return queries.version(accountId).flatMap(this::current);
  }

  @Override
  public Optional<SignedIn> byToken(String token) {
    return queries
        .byToken(Secret.hash(token), clock.instant().atOffset(ZoneOffset.UTC))
        .flatMap(this::current);
  }

  private Optional<SignedIn> current(AccountVersion account) {
    var now = clock.instant();
    return Optional.ofNullable(known.get(account.id()))
        .filter(cached -> cached.isFresh(account, now))
        .map(Known::signedIn)
        .or(() -> read(account, now));
  }

  private Optional<SignedIn> read(AccountVersion account, Instant now) {
    var found =
        queries
            .active(account.id())
            .map(row -> new SignedIn(accounts.actor(row), row.mustChangePassword()));
    if (known.size() >= MOST) {
      known.clear();
    }
    // Kept under the version seen first: had it grown meanwhile, the next request reads again.
    found.ifPresent(
        person ->
            known.put(account.id(), new Known(account.version(), Vietnam.date(now), now, person)));
    return found;
  }

  private record Known(long version, LocalDate day, Instant readAt, SignedIn signedIn) {

    boolean isFresh(AccountVersion account, Instant now) {
      return version == account.version()
          && day.equals(Vietnam.date(now))
          && Duration.between(readAt, now).abs().compareTo(LONGEST) < 0;
    }
  }
}
