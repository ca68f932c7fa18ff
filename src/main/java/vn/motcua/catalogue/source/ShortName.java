package vn.motcua.catalogue.source;

import java.util.Locale;

/** Makes the name for dense lists. */
public final class ShortName {

  public static final int LONGEST = 60;
  private static final int SHORTEST_CUT = 30;

  private ShortName() {}

  /** Without "Thủ tục" in front; cut at a comma or bracket, else at a word. */
  public static String of(String name) {
    var plain = name.strip().replaceAll("\\s+", " ").replaceFirst("^[Tt]hủ tục:?\\s+(?=\\S)", "");
    var text = plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    if (text.length() <= LONGEST) {
      return text;
    }
    var room = text.substring(0, LONGEST - 1);
    var pause =
        Math.max(Math.max(room.lastIndexOf(','), room.lastIndexOf(" (")), room.lastIndexOf(';'));
    var cut = pause >= SHORTEST_CUT ? pause : room.lastIndexOf(' ');
    return (cut > 0 ? room.substring(0, cut) : room) + '…';
  }
}
