package vn.motcua.notification.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.WhyNot;
import vn.motcua.notification.template.Wording;

/**
 * A message by one of its ways.
 *
 * @param english the same in English; only in the app
 * @param why null unless the state is one of failure
 */
public record NewRow(
    Channel channel,
    String address,
    Language language,
    String title,
    String body,
    @Nullable Wording english,
    MessageState state,
    @Nullable WhyNot why,
    Instant dueAt) {}
