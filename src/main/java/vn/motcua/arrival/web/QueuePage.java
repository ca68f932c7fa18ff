package vn.motcua.arrival.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Due;

/**
 * What waits for the desk.
 *
 * @param done code of a dossier answered just now; empty when none was
 * @param oldest how long the most urgent has been waiting, in words; empty when nothing waits
 */
public record QueuePage(
    String done,
    String oldest,
    List<Row> rows,
    String summary,
    @Nullable String first,
    @Nullable String next) {

  public QueuePage {
    rows = List.copyOf(rows);
  }

  /**
   * One of them.
   *
   * @param due by the clock of working hours
   * @param takenBy who looks at it; empty while nobody does
   */
  public record Row(
      String code,
      String kind,
      String procedure,
      String applicant,
      String channel,
      String arrived,
      Due due,
      String takenBy) {}
}
