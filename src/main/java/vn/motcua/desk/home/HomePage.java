package vn.motcua.desk.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.desk.worklist.WorklistRow;
import vn.motcua.platform.web.piece.Tile;

/**
 * The first page of the desk.
 *
 * @param title the day
 * @param subtitle the time, and where the person works
 * @param mayReceive whether new dossiers may be taken in
 * @param tiles empty for somebody who sees no dossiers
 * @param notices what to know about today and tomorrow
 * @param urgent null where nobody handles dossiers: at a province
 * @param agencies null at an agency that has none below it
 * @param days null for somebody who sees no dossiers
 * @param figures where more figures are; null for somebody who sees none
 * @param places what an administrator comes for; empty for everybody who sees dossiers
 */
public record HomePage(
    String title,
    String subtitle,
    boolean mayReceive,
    List<Tile> tiles,
    List<Notice> notices,
    @Nullable Urgent urgent,
    @Nullable Agencies agencies,
    @Nullable DayChart days,
    @Nullable MonthShare month,
    @Nullable FiguresLink figures,
    List<Place> places) {

  public HomePage {
    tiles = List.copyOf(tiles);
    notices = List.copyOf(notices);
    places = List.copyOf(places);
  }

  /** The dashboard of the agency, or the own one. */
  public record FiguresLink(String label, String url) {}

  /** Something to know: what matters first, then what follows from it; either may be empty. */
  public record Notice(String matter, String consequence) {}

  /**
   * The dossiers to take up first.
   *
   * @param moreLabel link to the whole list
   */
  public record Urgent(List<Task> tasks, String moreLabel, String moreUrl) {}

  /**
   * A dossier and the one thing to do with it.
   *
   * @param action words of its button
   */
  public record Task(WorklistRow row, String action, String url) {}

  /**
   * Agencies below, the one with most overdue first.
   *
   * @param heads of the columns of figures
   */
  public record Agencies(List<String> heads, List<AgencyLine> lines, boolean more) {}

  /** One agency with its figures. */
  public record AgencyLine(String name, String url, List<Figure> figures) {}

  /**
   * A count that opens its dossiers.
   *
   * @param label says agency, column and value, for a screen reader
   */
  public record Figure(int count, String url, boolean late, String label) {}

  /** Somewhere to go. */
  public record Place(String title, String text, String url, String icon) {}
}
