package vn.motcua.petition.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read, worded anew without personal data.
 *
 * @param at null = it is not published
 * @param withheldWhy why not; empty unless somebody decided so
 */
public record Publication(@Nullable Instant at, String content, String answer, String withheldWhy) {

  public static final Publication NONE = new Publication(null, "", "", "");
}
