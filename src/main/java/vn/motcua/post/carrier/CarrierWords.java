package vn.motcua.post.carrier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.post.model.Movement;
import vn.motcua.shared.Text;

/**
 * Movements as the carrier writes them. What it says beyond that is not read; a kind of movement
 * unknown to us is one seen on the way.
 */
record CarrierWords(@Nullable List<Move> movements) {

  private static final int LONGEST = 200;

  record Move(
      @Nullable String id,
      @Nullable String number,
      @Nullable String tracking,
      @Nullable String kind,
      @Nullable Instant at,
      @Nullable String place,
      @Nullable String reason,
      @Nullable Long postage) {

    private Optional<CarrierMove> read() {
      return id == null || id.isBlank() || number == null || at == null
          ? Optional.empty()
          : Optional.of(
              new CarrierMove(
                  cut(id),
                  cut(number),
                  cut(tracking),
                  movement(kind),
                  at,
                  cut(place),
                  cut(reason),
                  HttpsCarrier.money(postage)));
    }
  }

  List<CarrierMove> moves() {
    return movements == null
        ? List.of()
        : movements.stream().map(Move::read).flatMap(Optional::stream).toList();
  }

  private static Movement movement(@Nullable String kind) {
    return Stream.of(Movement.values())
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElse(Movement.IN_TRANSIT);
  }

  /** Cleaned, at most 200 characters; empty for what is missing. */
  static String cut(@Nullable String words) {
    var clean = Text.clean(words);
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }
}
