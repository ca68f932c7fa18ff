package vn.motcua.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.BookedEvent;
import vn.motcua.payment.BookedEvent.Kind;
import vn.motcua.payment.Claim;
import vn.motcua.payment.EnteredBy;
import vn.motcua.payment.model.Account;
import vn.motcua.payment.model.MoneyEvent;
import vn.motcua.payment.model.MoneyEvent.Charged;
import vn.motcua.payment.model.MoneyEvent.Moved;
import vn.motcua.payment.model.MoneyEvent.Received;
import vn.motcua.payment.model.MoneyEvent.Refunded;
import vn.motcua.payment.model.MoneyEvent.Released;
import vn.motcua.payment.model.Posting;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Vietnam;

/** Events and their postings. */
@Repository
public class EventStore {

  private static final String COLUMNS =
      "event_id, key, kind, place, dong, settled, happened_at, entered_name, note";
  private static final String APPEND =
      """
      insert into payment.event
        (claim_id, agency_id, agency_path, field, key, kind, place, dong, settled, happened_at, happened_on,
         entered_by, entered_name, note)
      values
        (:claim, :agency, :path, :field, :key, :kind, :place, :dong, :settled, :at, :on, :by, :name, :note)
      returning
      """
          + COLUMNS;
  private static final String POST =
      "insert into payment.posting (event_id, account, dong) values (:event, :account, :dong)";
  private static final String ENTERED =
      "select exists (select from payment.event where key = :key)";
  private static final String OF_CLAIM =
      "select " + COLUMNS + " from payment.event where claim_id = :claim order by event_id";

  private final JdbcClient jdbc;

  EventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean isEntered(String key) {
    return jdbc.sql(ENTERED).param("key", key).query(Boolean.class).single();
  }

  /** The first event first. */
  public List<BookedEvent> of(long claimId) {
    return jdbc.sql(OF_CLAIM).param("claim", claimId).query(EventStore::event).list();
  }

  public BookedEvent append(
      Claim claim,
      MoneyEvent event,
      List<Posting> postings,
      long settled,
      Instant at,
      EnteredBy by,
      String note) {
    var row =
        new TypedParameters()
            .id("claim", claim.id())
            .id("agency", claim.agencyId())
            .text("path", claim.agencyPath())
            .text("field", claim.field())
            .text("key", event.key())
            .name("kind", kind(event))
            .name("place", place(event))
            .amount("dong", dong(event))
            .amount("settled", settled)
            .moment("at", at)
            .day("on", Vietnam.date(at))
            .id("by", by.accountId())
            .text("name", by.name())
            .text("note", note);
    var booked = jdbc.sql(APPEND).paramSource(row).query(EventStore::event).single();
    postings.forEach(posting -> post(booked.id(), posting));
    return booked;
  }

  private void post(long event, Posting posting) {
    jdbc.sql(POST)
        .param("event", event)
        .param("account", posting.account().name())
        .param("dong", posting.dong())
        .update();
  }

  private static Kind kind(MoneyEvent event) {
    return switch (event) {
      case Charged charged -> Kind.CHARGED;
      case Received received -> Kind.RECEIVED;
      case Moved moved -> Kind.MOVED;
      case Released released -> Kind.RELEASED;
      case Refunded refunded -> Kind.REFUNDED;
    };
  }

  private static @Nullable Account place(MoneyEvent event) {
    return switch (event) {
      case Received received -> received.into();
      case Moved moved -> moved.into();
      case Refunded refunded -> refunded.from();
      case Charged charged -> null;
      case Released released -> null;
    };
  }

  private static long dong(MoneyEvent event) {
    return switch (event) {
      case Charged charged -> charged.dong();
      case Received received -> received.dong();
      case Moved moved -> moved.dong();
      case Refunded refunded -> refunded.dong();
      case Released released -> 0;
    };
  }

  private static BookedEvent event(ResultSet row, int number) throws SQLException {
    var place = row.getString("place");
    return new BookedEvent(
        row.getLong("event_id"),
        row.getString("key"),
        Kind.valueOf(row.getString("kind")),
        place == null ? null : Account.valueOf(place),
        row.getLong("dong"),
        row.getLong("settled"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("entered_name"),
        row.getString("note"));
  }
}
