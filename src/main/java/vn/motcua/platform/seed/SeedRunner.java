package vn.motcua.platform.seed;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.start.WhenServing;

/** Loads each seed once per fingerprint, one node at a time, each seed whole or not at all. */
@Component
@WhenServing
class SeedRunner implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(SeedRunner.class);
  private static final long LOCK = 7_206_011_975L;

  private final List<Seed> seeds;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  SeedRunner(List<Seed> seeds, JdbcClient jdbc, TransactionTemplate transaction) {
    this.seeds = seeds.stream().sorted(Comparator.comparingInt(Seed::order)).toList();
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    seeds.forEach(seed -> transaction.executeWithoutResult(status -> loadOnce(seed)));
  }

  private void loadOnce(Seed seed) {
    jdbc.sql("select pg_advisory_xact_lock(:lock)")
        .param("lock", LOCK)
        .query((row, number) -> 0)
        .single();
    if (isLoaded(seed)) {
      return;
    }
    seed.load();
    jdbc.sql(
            """
            insert into platform.seed (name, fingerprint) values (:name, :fingerprint)
            on conflict (name) do update set fingerprint = excluded.fingerprint, loaded_at = now()
            """)
        .param("name", seed.name())
        .param("fingerprint", seed.fingerprint())
        .update();
    log.info("Loaded {}", seed.name());
  }

  private boolean isLoaded(Seed seed) {
    return jdbc.sql(
            "select true from platform.seed where name = :name and fingerprint = :fingerprint")
        .param("name", seed.name())
        .param("fingerprint", seed.fingerprint())
        .query(Boolean.class)
        .optional()
        .isPresent();
  }
}
