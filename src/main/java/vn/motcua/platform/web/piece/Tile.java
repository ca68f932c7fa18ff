package vn.motcua.platform.web.piece;

/**
 * A count that opens exactly the dossiers counted.
 *
 * @param count how many, as shown
 * @param tone tinted only for soon and overdue, and never when the count is 0
 */
public record Tile(String count, String label, String icon, String url, Tone tone) {

  /** The tone to draw: a zero alarms nobody. */
  public Tone shown() {
    return count.equals("0") ? Tone.PLAIN : tone;
  }
}
