package vn.motcua.post.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;

/**
 * Something on its way by post for a dossier.
 *
 * @param id internal
 * @param number ours, by which the carrier knows the order: {@code BG0000000042}
 * @param version grows with each change
 * @param agencyId whose desk sends or gets it
 * @param cod đồng to be collected when it is delivered
 * @param postage đồng; null while unknown
 * @param tracking the carrier's number; empty while unknown
 * @param routing the carrier's mark for sorting; empty when it gave none
 * @param why why it was not delivered or not taken; empty otherwise
 * @param dueOn by the end of that day it should be delivered; null before it was handed over
 */
public record Parcel(
    long id,
    String number,
    long version,
    Direction direction,
    DossierCode dossier,
    String procedure,
    String field,
    long agencyId,
    String agencyPath,
    State state,
    Instant stateAt,
    Addressee addressee,
    long cod,
    @Nullable Long postage,
    String tracking,
    String routing,
    String why,
    @Nullable Instant handedAt,
    @Nullable LocalDate dueOn,
    @Nullable Instant deliveredAt,
    Ordering ordering) {

  /** What can become different about one. */
  public static final class Change {
    public State state;
    public Instant stateAt;
    public Addressee addressee;
    public long cod;
    public @Nullable Long postage;
    public String tracking;
    public String why;
    public @Nullable Instant handedAt;
    public @Nullable LocalDate dueOn;
    public @Nullable Instant deliveredAt;
    public Ordering ordering;

    private Change(Parcel parcel) {
      state = parcel.state;
      stateAt = parcel.stateAt;
      addressee = parcel.addressee;
      cod = parcel.cod;
      postage = parcel.postage;
      tracking = parcel.tracking;
      why = parcel.why;
      handedAt = parcel.handedAt;
      dueOn = parcel.dueOn;
      deliveredAt = parcel.deliveredAt;
      ordering = parcel.ordering;
    }
  }

  /** The same with changes, under the same version. */
  public Parcel with(Consumer<Change> changes) {
    var to = new Change(this);
    changes.accept(to);
    return new Parcel(
        id,
        number,
        version,
        direction,
        dossier,
        procedure,
        field,
        agencyId,
        agencyPath,
        to.state,
        to.stateAt,
        to.addressee,
        to.cod,
        to.postage,
        to.tracking,
        routing,
        to.why,
        to.handedAt,
        to.dueOn,
        to.deliveredAt,
        to.ordering);
  }

  /** Never handed over: whatever the carrier knows of it is to be cancelled there. */
  public Parcel cancelled(Instant now) {
    return with(
        to -> {
          to.state = State.CANCELLED;
          to.stateAt = now;
          to.ordering = ordering.isAtCarrier() ? Ordering.CANCEL_DUE : ordering;
        });
  }

  /** Came back, and was seen to. */
  public Parcel settled(Instant now) {
    return with(
        to -> {
          to.state = State.SETTLED;
          to.stateAt = now;
        });
  }

  /** Results are handed over by whoever returns them, papers taken in by whoever receives. */
  public static Permission needed(Direction direction) {
    return direction == Direction.RETURN ? Permission.DOSSIER_RETURN : Permission.DOSSIER_RECEIVE;
  }

  public Permission needed() {
    return needed(direction);
  }

  /** Whether it came to nothing and somebody has to decide what next. */
  public boolean waitsForDesk() {
    return state == State.BACK_AT_DESK
        || direction == Direction.COLLECT && state == State.UNDELIVERED;
  }

  public SubjectRef subject() {
    return new SubjectRef("parcel", number);
  }
}
