package vn.motcua.notification;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the log is asked for.
 *
 * @param state null = all
 * @param channel null = all
 * @param subject whole code of what messages are about; empty = all
 * @param before only what was made before this one; {@link Long#MAX_VALUE} for the newest
 */
public record LogQuery(
    @Nullable MessageState state, @Nullable Channel channel, String subject, long before) {}
