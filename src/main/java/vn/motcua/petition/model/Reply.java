package vn.motcua.petition.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What whoever sent the petition is answered: the answer, why it is not accepted, the way to go.
 *
 * @param text empty until something is written
 * @param verdict of conduct; null for anything else
 * @param guidance null unless the way was told
 * @param at when it was given; null while it is a draft
 * @param byName who gave it
 */
public record Reply(
    String text,
    @Nullable Verdict verdict,
    @Nullable Guidance guidance,
    @Nullable Instant at,
    String byName) {

  public static final Reply NONE = new Reply("", null, null, null, "");

  static Reply draft(String text, @Nullable Verdict verdict) {
    return new Reply(text, verdict, null, null, "");
  }

  Reply given(Instant when, String by) {
    return new Reply(text, verdict, guidance, when, by);
  }
}
