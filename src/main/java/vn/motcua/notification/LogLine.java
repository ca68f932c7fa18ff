package vn.motcua.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SubjectRef;

/**
 * What the log says of a message.
 *
 * @param address as it was given; pages mask it
 * @param identityNumber of who reads it in the app; pages mask it
 * @param title empty when secret
 * @param secret whether only its recipient may read it
 * @param detail the server's answer in figures; may be empty
 * @param dueAt when it is tried next, while it waits
 * @param endedAt when it was sent or given up; null until then
 */
public record LogLine(
    long id,
    Channel channel,
    String kind,
    SubjectRef subject,
    String agencyPath,
    String recipient,
    String address,
    String identityNumber,
    String title,
    boolean secret,
    MessageState state,
    @Nullable WhyNot why,
    String detail,
    int attempts,
    Instant madeAt,
    Instant dueAt,
    @Nullable Instant endedAt,
    @Nullable Instant readAt) {}
