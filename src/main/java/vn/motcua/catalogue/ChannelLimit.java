package vn.motcua.catalogue;

import vn.motcua.shared.TimeLimit;

/**
 * The time limit of a procedure through one channel. A channel without a line has no known limit.
 *
 * @param ground empty for a limit of the imported source; else the source left it unknown and this
 *     limit was supplemented on the ground named here, to be checked by the procedure controller
 * @param certainty the source's words on how sure a supplemented limit is; empty otherwise
 */
public record ChannelLimit(Channel channel, TimeLimit limit, String ground, String certainty) {

  /** A limit the imported source states. */
  public static ChannelLimit stated(Channel channel, TimeLimit limit) {
    return new ChannelLimit(channel, limit, "", "");
  }

  public boolean supplemented() {
    return !ground.isEmpty();
  }
}
