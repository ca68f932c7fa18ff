package vn.motcua.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The floor: the least a system can do, one dossier row and one event row per step in a
 * transaction, by plain statements on the product's own pool and with its durability.
 */
final class BareJdbc implements Turns.Work {

  private static final String SCHEMA =
      """
      create schema bench;
      create table bench.dossier (
        id         bigint generated always as identity primary key,
        code       text not null,
        agency_id  bigint not null,
        status     text not null,
        holder_id  bigint not null,
        due_at     timestamptz not null,
        applicant  text not null,
        version    bigint not null
      );
      create table bench.event (
        dossier_id bigint not null,
        seq        bigint not null,
        at         timestamptz not null,
        actor_id   bigint not null,
        status     text not null,
        note       text not null,
        primary key (dossier_id, seq)
      );
      """;

  private static final String INSERT =
      """
      insert into bench.dossier (code, agency_id, status, holder_id, due_at, applicant, version)
      values (?, ?, ?, ?, ?, ?, 1)
      returning id
      """;

  private static final String UPDATE =
      """
      update bench.dossier
         set status = ?,
             holder_id = ?,
             version = version + 1
       where id = ?
         and version = ?
      """;

  private static final String EVENT =
      """
      insert into bench.event (dossier_id, seq, at, actor_id, status, note)
      values (?, ?, ?, ?, ?, ?)
      """;

  private static final String[] STEPS = {
    "RECEIVED", "IN_PROGRESS", "AWAITING_SIGNATURE", "APPROVED", "FINISHED", "RETURNED"
  };

  private final DataSource pool;

  private BareJdbc(DataSource pool) {
    this.pool = pool;
  }

  static BareJdbc on(ApplicationContext application) {
    application.getBean(JdbcClient.class).sql(SCHEMA).update();
    return new BareJdbc(application.getBean(DataSource.class));
  }

  @Override
  public void once(int worker) throws SQLException {
    var id = inTransaction(connection -> receive(connection, worker));
    for (var step = 0; step < STEPS.length; step++) {
      var status = STEPS[step];
      var version = step + 1L;
      inTransaction(connection -> move(connection, id, version, status, worker));
    }
  }

  private interface Step {
    long in(Connection connection) throws SQLException;
  }

  private long inTransaction(Step step) throws SQLException {
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      var result = step.in(connection);
      connection.commit();
      return result;
    }
  }

  private static long receive(Connection connection, int worker) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, "H50.101-261121-" + worker);
      insert.setLong(2, worker);
      insert.setString(3, "RECEIVED");
      insert.setLong(4, worker);
      insert.setTimestamp(5, now());
      insert.setString(6, "Lê Thị Diệu Linh");
      try (var row = insert.executeQuery()) {
        row.next();
        var id = row.getLong(1);
        event(connection, id, 1, "RECEIVED", worker);
        return id;
      }
    }
  }

  private static long move(Connection connection, long id, long version, String status, int worker)
      throws SQLException {
    try (var update = connection.prepareStatement(UPDATE)) {
      update.setString(1, status);
      update.setLong(2, worker);
      update.setLong(3, id);
      update.setLong(4, version);
      if (update.executeUpdate() != 1) {
        throw new SQLException("not updated");
      }
    }
    event(connection, id, version + 1, status, worker);
    return id;
  }

  private static void event(Connection connection, long id, long seq, String status, int worker)
      throws SQLException {
    try (var insert = connection.prepareStatement(EVENT)) {
      insert.setLong(1, id);
      insert.setLong(2, seq);
      insert.setTimestamp(3, now());
      insert.setLong(4, worker);
      insert.setString(5, status);
      insert.setString(6, "");
      insert.executeUpdate();
    }
  }

  private static Timestamp now() {
    return Timestamp.from(Instant.now());
  }
}
