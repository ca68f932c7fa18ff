package vn.motcua.catalogue.change;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.motcua.catalogue.Channel;

/**
 * A procedure as it was typed.
 *
 * @param limits amount and unit of each channel; an empty amount = unknown, but for the same day
 * @param papers a line each: {@code name | originals | copies | form}
 * @param fees a line each: {@code 15.000 đồng}, or words
 * @param results a line each
 * @param legalBasis a line each
 * @param decision number of the decision that publishes the change
 * @param from the first day
 */
public record ProcedureDraft(
    String name,
    Map<Channel, LimitDraft> limits,
    String papers,
    String fees,
    String results,
    String legalBasis,
    String decision,
    String from) {

  public ProcedureDraft {
    var all = new EnumMap<Channel, LimitDraft>(Channel.class);
    for (var channel : Channel.values()) {
      all.put(channel, Objects.requireNonNullElse(limits.get(channel), LimitDraft.UNKNOWN));
    }
    limits = all;
  }

  /** The limit typed for the channel. */
  public LimitDraft limit(Channel channel) {
    return Objects.requireNonNull(limits.get(channel));
  }

  /**
   * A limit as typed.
   *
   * @param unit name of a {@link vn.motcua.shared.LimitUnit}, or empty for unknown
   */
  public record LimitDraft(String amount, String unit) {

    static final LimitDraft UNKNOWN = new LimitDraft("", "");
  }
}
