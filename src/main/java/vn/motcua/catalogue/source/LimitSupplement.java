package vn.motcua.catalogue.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ChannelLimit;
import vn.motcua.shared.TimeLimit;

/**
 * A limit the published list leaves unknown, with its ground; it never replaces a stated one.
 *
 * @param channel null = every channel whose limit is unknown
 */
public record LimitSupplement(
    String code, @Nullable Channel channel, TimeLimit limit, String ground, String certainty) {

  /** The line for that channel, when this supplement speaks for it. */
  public Optional<ChannelLimit> on(Channel wanted) {
    return channel == null || channel == wanted
        ? Optional.of(new ChannelLimit(wanted, limit, ground, certainty))
        : Optional.empty();
  }
}
