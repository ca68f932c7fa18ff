package vn.motcua.post.store;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.sql.Typed;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.ParcelEvent;
import vn.motcua.shared.StaleVersion;

/** Writes parcels; each call belongs to the use case's transaction. */
@Repository
public class ParcelStore {

  private static final String ADD =
      """
      insert into post.parcel (direction, dossier_code, procedure_name, field, agency_id, agency_path, state, state_at,
                               name, phone, address, cod, created_at)
      values (:direction, :dossier, :procedure, :field, :agency, :path, 'TO_PREPARE', :now,
              :name, :phone, :address, :cod, :now)
      on conflict (dossier_code, direction) where state not in ('DELIVERED', 'SETTLED', 'CANCELLED') do nothing
      returning
      """
          + ParcelRows.COLUMNS;

  private static final String FIND =
      "select " + ParcelRows.COLUMNS + " from post.parcel where number = :number";

  private static final String OPEN =
      """
      select %s
        from post.parcel
       where dossier_code = :dossier
         and direction = :direction
         and state not in ('DELIVERED', 'SETTLED', 'CANCELLED')
         for update
      """
          .formatted(ParcelRows.COLUMNS);

  private static final String IS_DELIVERED =
      """
      select exists (select
                       from post.parcel
                      where dossier_code = :dossier
                        and direction = 'RETURN'
                        and state = 'DELIVERED')
      """;

  private static final String UPDATE =
      """
      update post.parcel
         set version = version + 1, state = :state, state_at = :stateAt, name = :name, phone = :phone,
             address = :address, cod = :cod, postage = :postage, tracking = :tracking, why = :why,
             handed_at = :handedAt, due_on = :dueOn, delivered_at = :deliveredAt,
             order_due_at = case when ordering is distinct from :ordering then :now else order_due_at end,
             attempts = case when ordering is distinct from :ordering then 0 else attempts end,
             ordering = :ordering, heard_at = :now
       where parcel_id = :id
         and version = :version
      """;

  private static final String ADD_EVENT =
      """
      insert into post.parcel_event (parcel_id, carrier_event, what, at, noted_at, actor_id, actor_name, place, note,
                                     to_state)
      values (:parcel, :carrierEvent, :what, :at, :now, :actor, :actorName, :place, :note, :to)
      on conflict (parcel_id, carrier_event) where carrier_event is not null do nothing
      """;

  private final JdbcClient jdbc;

  ParcelStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** To be prepared; empty when one of the kind is under way for the dossier. */
  public Optional<Parcel> add(NewParcel parcel) {
    return jdbc.sql(ADD)
        .param("direction", parcel.direction().name())
        .param("dossier", parcel.dossier().code().value())
        .param("procedure", parcel.dossier().procedure().name())
        .param("field", parcel.dossier().procedure().field())
        .param("agency", parcel.agencyId())
        .param("path", parcel.agencyPath())
        .param("now", Typed.moment(parcel.now()))
        .param("name", parcel.addressee().name())
        .param("phone", parcel.addressee().phone())
        .param("address", parcel.addressee().address())
        .param("cod", parcel.cod())
        .query(ParcelRows::read)
        .optional();
  }

  public Optional<Parcel> find(String number) {
    return jdbc.sql(FIND).param("number", number).query(ParcelRows::read).optional();
  }

  /** The parcel, which nobody else changes until this transaction ends. */
  public Optional<Parcel> lock(String number) {
    return jdbc.sql(FIND + " for update")
        .param("number", number)
        .query(ParcelRows::read)
        .optional();
  }

  /** The one under way for the dossier, locked. */
  public Optional<Parcel> open(DossierCode dossier, Direction direction) {
    return jdbc.sql(OPEN)
        .param("dossier", dossier.value())
        .param("direction", direction.name())
        .query(ParcelRows::read)
        .optional();
  }

  /** Whether a result of the dossier was delivered. */
  public boolean isDelivered(DossierCode dossier) {
    return jdbc.sql(IS_DELIVERED).param("dossier", dossier.value()).query(Boolean.class).single();
  }

  /** Stores it as it is after, if it is still as it was before. */
  public void update(Parcel before, Parcel after, Instant now) {
    var changed =
        jdbc.sql(UPDATE)
            .param("id", before.id())
            .param("version", before.version())
            .param("state", after.state().name())
            .param("stateAt", Typed.moment(after.stateAt()))
            .param("name", after.addressee().name())
            .param("phone", after.addressee().phone())
            .param("address", after.addressee().address())
            .param("cod", after.cod())
            .param("postage", Typed.amount(after.postage()))
            .param("tracking", after.tracking())
            .param("why", after.why())
            .param("handedAt", Typed.moment(after.handedAt()))
            .param("dueOn", Typed.day(after.dueOn()))
            .param("deliveredAt", Typed.moment(after.deliveredAt()))
            .param("ordering", after.ordering().name())
            .param("now", Typed.moment(now))
            .update();
    if (changed != 1) {
      throw new StaleVersion("parcel " + before.number());
    }
  }

  /** Adds what happened; false when the carrier told it before. */
  public boolean tell(Parcel parcel, ParcelEvent event, Instant now) {
    return jdbc.sql(ADD_EVENT)
            .param("parcel", parcel.id())
            .param("carrierEvent", Typed.text(event.carrierEvent()))
            .param("what", event.what())
            .param("at", Typed.moment(event.at()))
            .param("now", Typed.moment(now))
            .param("actor", event.actorId())
            .param("actorName", event.actorName())
            .param("place", event.place())
            .param("note", event.note())
            .param("to", Typed.name(event.to()))
            .update()
        == 1;
  }
}
