package vn.motcua.result.model;

import java.time.Instant;

/** Something that happened to a result. */
public record Story(Instant at, Event event, String by, String note) {

  /** What happened. */
  public enum Event {
    WRITTEN,
    CHANGED,
    ASKED,
    SENT_BACK,
    SIGNED,
    ISSUED,
    REPLACED,
    REVOKED,
    DROPPED,
    UNDONE
  }
}
