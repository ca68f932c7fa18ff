package vn.motcua.post.carrier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.post.model.Parcel;

/** The company that carries parcels. None of its methods is called inside a transaction. */
public interface Carrier {

  /** Whether one is connected; else parcels are handed over at the post office by hand. */
  boolean isConnected();

  /**
   * Books the way of a parcel. Asked again under the same number it answers the same.
   *
   * @throws vn.motcua.shared.Unavailable when nobody answers; nothing is known of the order then
   */
  Answer book(Parcel parcel, Party desk);

  /**
   * Takes an order back; one unknown there is none any more.
   *
   * @throws vn.motcua.shared.Unavailable when nobody answers
   */
  void cancel(String number);

  /**
   * All that happened to a parcel so far.
   *
   * @throws vn.motcua.shared.Unavailable when nobody answers
   */
  List<CarrierMove> track(String number);

  /**
   * What a notice says that came from server to server; empty when the carrier did not sign it, or
   * not lately.
   *
   * @param timestamp seconds since 1970, as sent
   * @param signature as sent
   * @param body as sent, byte by byte
   */
  Optional<List<CarrierMove>> read(
      @Nullable String timestamp, @Nullable String signature, byte[] body, Instant now);

  /** What became of an order. */
  sealed interface Answer {}

  /**
   * Taken.
   *
   * @param routing for sorting, printed on the label; may be empty
   * @param postage đồng; null when not said
   */
  record Booked(String tracking, String routing, @Nullable Long postage) implements Answer {}

  /** Not taken, and asking again would not help. */
  record NotTaken(String reason) implements Answer {}

  /** The desk, at its end of the way. */
  record Party(String name, String phone, String address) {}
}
