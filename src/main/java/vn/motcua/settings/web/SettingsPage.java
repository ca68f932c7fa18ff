package vn.motcua.settings.web;

import java.util.List;

/**
 * All settings as they stand today.
 *
 * @param done what was just done, or empty
 */
public record SettingsPage(List<Group> groups, List<Table> tables, String done) {

  public SettingsPage {
    groups = List.copyOf(groups);
    tables = List.copyOf(tables);
  }

  /**
   * Numbers of the law kept elsewhere.
   *
   * @param changeUrl where they are changed, or empty
   */
  public record Table(String name, String about, String changeUrl, List<Line> lines) {}

  /** A row of them. */
  public record Line(String name, String value, String span, String ground) {}

  /** The settings of a module. */
  public record Group(String name, List<Row> rows) {}

  /**
   * A setting with the value in force.
   *
   * @param coming a value that was entered for a later day, in words, or empty
   * @param own how many procedures have a value of their own
   */
  public record Row(
      String name, String about, String url, ValueRow value, String coming, int own) {}
}
