package vn.motcua.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the sealing is.
 *
 * <p>Numbers of entries are given in order and become visible in the order of commits. So a horizon
 * is put up first: the highest number given so far, and then a transaction number drawn afterwards.
 * Every entry up to that number belongs to a transaction with a lower transaction number, since
 * each transaction draws its own before it asks for an entry's. When all of those have ended, what
 * is visible up to the horizon is all there will ever be. The horizon stays up from run to run:
 * however many transactions overlap, it waits for none that began after it.
 */
@Component
class Sealing {

  private static final String LOCK =
      """
      select s.batches, s.through_id, s.horizon_id, s.horizon_xid::text as horizon_xid
        from audit.sealing s
         for update skip locked
      """;

  private static final String LAST_GIVEN =
      "select case when is_called then last_value else 0 end from audit.entry_id";

  private static final String LOOK_AHEAD =
      """
      update audit.sealing
         set horizon_id = :horizon,
             horizon_xid = pg_current_xact_id()
      """;

  private static final String IS_FINAL =
      "select pg_snapshot_xmin(pg_current_snapshot()) >= cast(:xid as xid8)";

  /** A copy of the data in another server counts its transactions anew. */
  private static final String IS_AHEAD_OF_SERVER =
      "select pg_snapshot_xmax(pg_current_snapshot()) < cast(:xid as xid8)";

  private static final String ADVANCE =
      """
      update audit.sealing
         set batches = :batches,
             through_id = :through,
             horizon_id = case when not :reached then horizon_id end,
             horizon_xid = case when not :reached then horizon_xid end
      """;

  private final JdbcClient jdbc;

  Sealing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param given highest number of an entry given so far
   * @param batches how many there are
   * @param through highest number sealed or known to be unused
   */
  record State(long given, long batches, long through, @Nullable Horizon horizon) {}

  /**
   * @param id highest number of an entry given when it was put up
   * @param xid of no transaction that was given one of them
   */
  record Horizon(long id, String xid) {}

  /**
   * Takes the right to seal until the transaction ends; empty when somebody else has it.
   *
   * <p>Must be the first thing a transaction does: locking the row draws the transaction's number,
   * which is to be drawn after the highest number given was read.
   */
  Optional<State> lock() {
    var given = jdbc.sql(LAST_GIVEN).query(Long.class).single();
    return jdbc.sql(LOCK)
        .query(
            (row, number) -> {
              var xid = row.getString("horizon_xid");
              return new State(
                  given,
                  row.getLong("batches"),
                  row.getLong("through_id"),
                  xid == null ? null : new Horizon(row.getLong("horizon_id"), xid));
            })
        .optional();
  }

  /** Puts a new horizon up when numbers were given since; must be committed before it is used. */
  boolean lookAhead(State state) {
    if (state.given() <= state.through()) {
      return false;
    }
    jdbc.sql(LOOK_AHEAD).param("horizon", state.given()).update();
    return true;
  }

  boolean isFinal(Horizon horizon) {
    return jdbc.sql(IS_FINAL).param("xid", horizon.xid()).query(Boolean.class).single();
  }

  boolean isOfAnotherServer(Horizon horizon) {
    return jdbc.sql(IS_AHEAD_OF_SERVER).param("xid", horizon.xid()).query(Boolean.class).single();
  }

  /**
   * @param reached whether all up to the horizon is sealed
   */
  void advance(long batches, long through, boolean reached) {
    jdbc.sql(ADVANCE)
        .param("batches", batches)
        .param("through", through)
        .param("reached", reached)
        .update();
  }
}
