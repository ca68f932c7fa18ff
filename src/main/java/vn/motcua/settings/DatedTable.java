package vn.motcua.settings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;

/**
 * Numbers of the law that a module keeps in a table of its own, by date, because they are more than
 * a value: shown beside the settings, so that one page holds them all.
 */
public interface DatedTable {

  /** Names it: the heading is {@code setting.table.<key>}. */
  String key();

  /** What the reader's province goes by, in order of name, the latest first. */
  List<Row> rows(Actor actor);

  /** Address at which it is changed; empty when it comes with the software only. */
  String changeUrl();

  /**
   * A row.
   *
   * @param until the last day, inclusive; null = still in force
   */
  record Row(String name, String value, LocalDate from, @Nullable LocalDate until, String ground) {}
}
