package vn.motcua.catalogue;

import vn.motcua.shared.TimeLimit;

/**
 * The time limit of a procedure through one channel. A channel without a line has no known limit.
 */
public record ChannelLimit(Channel channel, TimeLimit limit) {}
