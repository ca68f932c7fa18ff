package vn.motcua.platform.web.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A one-stop desk as citizens see it.
 *
 * @param agencyId of the desk; null when the citizen has not chosen one
 * @param name of the desk's agency; empty when the citizen has not chosen one
 * @param desk of the agency; empty when it has none
 * @param place where it is; empty when nobody entered it
 * @param phone of it; empty when nobody entered it
 * @param state whether it is open, in words; null when none is chosen
 * @param change when it closes or opens next, a sentence; empty when none is chosen
 * @param hours of today, {@code 07:00–11:30}
 * @param note on today, a holiday; empty on ordinary days
 * @param takes whether it takes dossiers of the procedure in; true where none is meant
 * @param ways to come without waiting: their addresses and words
 * @param choose address where another desk is chosen
 */
public record DeskCard(
    @Nullable Long agencyId,
    String name,
    String desk,
    String place,
    String phone,
    @Nullable Status state,
    String change,
    List<String> hours,
    String note,
    boolean takes,
    List<Option> ways,
    String choose) {

  public DeskCard {
    hours = List.copyOf(hours);
    ways = List.copyOf(ways);
  }

  /** The telephone as a link dials it. */
  public String dial() {
    return phone.replaceAll("[^+0-9]", "");
  }

  /** Of somebody who has not said where. */
  public static DeskCard none(String choose) {
    return new DeskCard(null, "", "", "", "", null, "", List.of(), "", true, List.of(), choose);
  }
}
