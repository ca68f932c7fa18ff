package vn.motcua.post.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.post.carrier.Carrier.Booked;
import vn.motcua.post.model.Parcel;

/** The queue of what is to be asked of the carrier. */
@Repository
public class OrderStore {

  /** Whoever died over an order has not given it back since. */
  private static final String CLAIM =
      """
      update post.parcel
         set node = :node, leased_until = :until, attempts = attempts + 1
       where parcel_id = (select parcel_id
                            from post.parcel
                           where ordering in ('DUE', 'CANCEL_DUE')
                             and order_due_at <= :now
                             and (leased_until is null or leased_until < :now)
                           order by order_due_at, parcel_id
                           limit 1
                             for update skip locked)
      returning attempts, %s
      """
          .formatted(ParcelRows.COLUMNS);

  private static final String BOOKED =
      """
      update post.parcel
         set ordering = 'BOOKED', version = version + 1, node = null, leased_until = null, heard_at = :now,
             routing = :routing, postage = coalesce(:postage, postage), why = '',
             tracking = case when tracking = '' then :tracking else tracking end
       where parcel_id = :id
         and node = :node
         and ordering = 'DUE'
      """;

  private static final String NOT_TAKEN =
      """
      update post.parcel
         set ordering = 'REFUSED', version = version + 1, node = null, leased_until = null, why = :why
       where parcel_id = :id
         and node = :node
         and ordering = 'DUE'
      """;

  private static final String CANCELLED =
      """
      update post.parcel
         set ordering = 'CANCELLED', version = version + 1, node = null, leased_until = null
       where parcel_id = :id
         and node = :node
         and ordering = 'CANCEL_DUE'
      """;

  private static final String PUT_OFF =
      """
      update post.parcel
         set node = null, leased_until = null, order_due_at = :dueAt
       where parcel_id = :id
         and node = :node
      """;

  private static final String GIVE_BACK =
      """
      update post.parcel
         set node = null, leased_until = null
       where parcel_id = :id
         and node = :node
      """;

  /** Marked as heard of, so that others are asked after next. */
  private static final String UNHEARD =
      """
      update post.parcel
         set heard_at = :now
       where parcel_id in (select parcel_id
                             from post.parcel
                            where ordering = 'BOOKED'
                              and state not in ('DELIVERED', 'BACK_AT_DESK', 'SETTLED', 'CANCELLED')
                              and heard_at < :since
                            order by heard_at
                            limit :limit
                              for update skip locked)
      returning number
      """;

  private final JdbcClient jdbc;

  OrderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An order to be worked on.
   *
   * @param attempts this one among them
   */
  public record Claimed(Parcel parcel, int attempts) {}

  /** The next one due, the longest waiting first; the caller's until then. */
  public Optional<Claimed> claim(String node, Instant now, Instant until) {
    return jdbc.sql(CLAIM)
        .param("node", node)
        .param("now", Typed.moment(now))
        .param("until", Typed.moment(until))
        .query((row, number) -> new Claimed(ParcelRows.read(row, number), row.getInt("attempts")))
        .optional();
  }

  /** Whether it was still the caller's and still wanted. */
  public boolean booked(Parcel parcel, String node, Booked booked, Instant now) {
    return jdbc.sql(BOOKED)
            .param("id", parcel.id())
            .param("node", node)
            .param("tracking", booked.tracking())
            .param("routing", booked.routing())
            .param("postage", Typed.amount(booked.postage()))
            .param("now", Typed.moment(now))
            .update()
        == 1;
  }

  public boolean notTaken(Parcel parcel, String node, String why) {
    return jdbc.sql(NOT_TAKEN)
            .param("id", parcel.id())
            .param("node", node)
            .param("why", why)
            .update()
        == 1;
  }

  public boolean cancelled(Parcel parcel, String node) {
    return jdbc.sql(CANCELLED).param("id", parcel.id()).param("node", node).update() == 1;
  }

  /** To be tried again then. */
  public void putOff(Parcel parcel, String node, Instant dueAt) {
    jdbc.sql(PUT_OFF)
        .param("id", parcel.id())
        .param("node", node)
        .param("dueAt", Typed.moment(dueAt))
        .update();
  }

  /** What became of it meanwhile is not for this attempt; the next one sees it. */
  public void giveBack(Parcel parcel, String node) {
    jdbc.sql(GIVE_BACK).param("id", parcel.id()).param("node", node).update();
  }

  /** Numbers of parcels on their way of which nothing was heard since then, the longest first. */
  public List<String> unheard(Instant since, Instant now, int limit) {
    return jdbc.sql(UNHEARD)
        .param("since", Typed.moment(since))
        .param("now", Typed.moment(now))
        .param("limit", limit)
        .query(String.class)
        .list();
  }
}
