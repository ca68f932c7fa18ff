package vn.motcua.notification;

import java.time.Instant;
import vn.motcua.shared.SubjectRef;

/**
 * A message as its reader sees it in the app.
 *
 * @param link the address of our own in it; empty when there is none
 */
public record InboxMessage(
    long id,
    String title,
    String body,
    String link,
    SubjectRef subject,
    Instant at,
    boolean unread) {}
