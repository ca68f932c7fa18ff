package vn.motcua.platform.web.piece;

import static vn.motcua.platform.web.Words.t;

import vn.motcua.platform.web.Show;

/**
 * A count that opens its dossiers.
 *
 * @param count as shown
 * @param url empty for nothing
 * @param words for whoever does not see where it stands, {@code Hộ tịch: 12}
 * @param late whether it calls for attention
 */
public record Figure(String count, String url, String words, boolean late) {

  /** A plain count. */
  public static Figure of(long count, String url, String about) {
    var shown = Show.number(count);
    return new Figure(shown, count == 0 ? "" : url, t("piece.figure", about, shown), false);
  }

  /** One that calls for attention when it is not nothing. */
  public static Figure late(long count, String url, String about) {
    var plain = of(count, url, about);
    return new Figure(plain.count(), plain.url(), plain.words(), count > 0);
  }

  public boolean isNil() {
    return url.isEmpty();
  }
}
