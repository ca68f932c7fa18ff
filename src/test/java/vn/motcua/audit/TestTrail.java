package vn.motcua.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.sql.AtCommit;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;
import vn.motcua.testing.TestPostgres;

/** A trail in a database of its own, to be sealed and spoilt. */
final class TestTrail implements AutoCloseable {

  /** Sealing waits for the transactions of the whole server: one class of such tests at a time. */
  static final String ALONE = "trail";

  static final Actor SOMEBODY =
      new Actor(7, "canbo", "Trần Thị Bình", 20, "/1/20/", null, List.of());

  static final SubjectRef SUBJECT = new SubjectRef("dossier", "H50.101-261123-0001");

  private static TestPostgres.@Nullable Login tables;

  private final HikariDataSource database;
  final JdbcClient jdbc;
  final JdbcTransactionManager transactions;
  final TransactionTemplate transaction;
  final AuditTrail trail;
  final SealTrail sealTrail;
  final Seals seals;

  /** How another process reaches it. */
  TestPostgres.Login login() {
    return new TestPostgres.Login(
        database.getJdbcUrl(), database.getUsername(), database.getPassword());
  }

  private TestTrail(HikariDataSource database) {
    this.database = database;
    this.jdbc = JdbcClient.create(database);
    this.transactions = new JdbcTransactionManager(database);
    this.transaction = new TransactionTemplate(transactions);
    // whole microseconds, as PostgreSQL keeps them
    var clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    this.trail = new StoredAuditTrail(new AtOnce(jdbc), clock);
    this.seals = new Seals(jdbc);
    this.sealTrail = new SealTrail(new Sealing(jdbc), seals, jdbc, transactions, clock);
  }

  /** Writes in the midst of a transaction, as whoever holds an entry back for long would. */
  private static final class AtOnce extends AtCommit {

    private final JdbcClient jdbc;

    AtOnce(JdbcClient jdbc) {
      this.jdbc = jdbc;
    }

    @Override
    public void write(NamedStatement statement, TypedParameters values) {
      statement.on(jdbc, values).update();
    }
  }

  /** An empty trail: a copy of tables made once. */
  static synchronized TestTrail begin() {
    if (tables == null) {
      try (var trail = new TestTrail(open(TestPostgres.empty("trail")))) {
        trail.migrate("latest");
        tables = trail.login();
      }
    }
    return new TestTrail(open(TestPostgres.copyOf(tables)));
  }

  /** Tables as they were up to a migration. */
  static TestTrail asOf(String version) {
    var trail = new TestTrail(open(TestPostgres.empty("trail")));
    trail.migrate(version);
    return trail;
  }

  private static HikariDataSource open(TestPostgres.Login login) {
    var pool = new HikariConfig();
    pool.setJdbcUrl(login.url());
    pool.setUsername(login.user());
    pool.setPassword(login.password());
    pool.setMaximumPoolSize(10);
    pool.setMinimumIdle(0);
    return new HikariDataSource(pool);
  }

  void migrate(String target) {
    Flyway.configure()
        .dataSource(database)
        .schemas("public")
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  void append(int times) {
    for (var i = 0; i < times; i++) {
      append("tested");
    }
  }

  void append(String action) {
    transaction.executeWithoutResult(
        status -> trail.append(SOMEBODY, SUBJECT, action, Map.of("state", "A")));
  }

  Verdict verdict() {
    return new AuditVerification(database).verify(Map.of());
  }

  Verdict verdict(Seal... kept) {
    var byNumber = new HashMap<Long, Set<String>>();
    for (var seal : kept) {
      byNumber.put(seal.number(), Set.of(seal.text().split(":")[1]));
    }
    return new AuditVerification(database).verify(byNumber);
  }

  /** As somebody does who owns the tables. */
  void tamper(String... statements) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("alter table audit.entry disable trigger user").update();
          jdbc.sql("alter table audit.batch disable trigger user").update();
          for (var statement : statements) {
            jdbc.sql(statement).update();
          }
          jdbc.sql("alter table audit.entry enable trigger user").update();
          jdbc.sql("alter table audit.batch enable trigger user").update();
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
