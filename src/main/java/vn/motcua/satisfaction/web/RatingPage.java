package vn.motcua.satisfaction.web;

import java.util.List;
import vn.motcua.platform.web.piece.Problems;

/**
 * The questions about one dossier, or why there are none.
 *
 * @param state whether to ask
 * @param first must be answered
 * @param more may be left out
 * @param home where a device goes back to after a minute of quiet; empty on one's own
 */
public record RatingPage(
    State state,
    String token,
    List<Asked> first,
    List<Asked> more,
    String comment,
    Problems problems,
    String home) {

  /** What to show. */
  public enum State {
    ASKING,
    ANSWERED,
    /** Somebody is signed in at the desk. */
    STAFF
  }

  public RatingPage {
    first = List.copyOf(first);
    more = List.copyOf(more);
  }

  /** A question in the reader's language. */
  public record Asked(String key, String words, List<Offered> offered) {

    public Asked {
      offered = List.copyOf(offered);
    }
  }

  /** One of its answers. */
  public record Offered(String key, String words, boolean chosen) {}
}
