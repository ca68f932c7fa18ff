package vn.motcua.post.notice;

import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.post.carrier.CarrierMove;
import vn.motcua.post.notice.MoveParcel.Said;
import vn.motcua.shared.Vietnam;

/**
 * A movement told by the carrier, by a notice or when asked; told twice, the second time is
 * nothing.
 */
@UseCase
public class ReceiveMove {

  private final MoveParcel parcels;
  private final MessageSource messages;

  ReceiveMove(MoveParcel parcels, MessageSource messages) {
    this.parcels = parcels;
    this.messages = messages;
  }

  /** Whether it is of a parcel of ours. */
  @Transactional
  public boolean handle(CarrierMove move) {
    var held = parcels.hold(move.number());
    held.ifPresent(
        each ->
            parcels.say(
                each,
                new Said(
                    move.id(),
                    move.movement(),
                    move.at(),
                    MoveParcel.carrier(
                        each.parcel(), messages.getMessage("post.carrier", null, Vietnam.LOCALE)),
                    move.tracking(),
                    move.place(),
                    move.reason(),
                    move.postage())));
    return held.isPresent();
  }
}
