package vn.motcua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;

/**
 * Templates of roles, or one of them.
 *
 * @param mayDefine whether this person defines templates, not only assigns them
 * @param lacksUsual whether one of the usual templates could still be defined
 * @param one the template looked at; null on the page of all
 * @param name what was typed for a new one
 * @param boxes the roles to tick
 * @param limits fields and kinds of work to tick
 * @param change what was asked for would do; null unless asked
 */
public record TemplatePage(
    List<Line> lines,
    boolean mayDefine,
    boolean lacksUsual,
    @Nullable Line one,
    String name,
    List<LimitChoices.Box> boxes,
    LimitChoices.Boxes limits,
    @Nullable Change change,
    Problems problems) {

  public TemplatePage {
    lines = List.copyOf(lines);
    boxes = List.copyOf(boxes);
  }

  /**
   * A template in words.
   *
   * @param limits empty without
   */
  public record Line(
      String url, String name, String roles, String limits, String people, long version) {}

  /**
   * Who would have other rights.
   *
   * @param none whether nothing would change
   * @param before the limits as they are; empty when they stay
   * @param after the limits asked for; empty when they stay
   * @param roles names of the roles asked for
   * @param fields fields asked for
   * @param works names of the kinds of work asked for
   * @param more whether more people hold it than are listed
   */
  public record Change(
      boolean none,
      String gained,
      String lost,
      String before,
      String after,
      int accounts,
      int agencies,
      List<Holder> holders,
      boolean more,
      List<String> roles,
      List<String> fields,
      List<String> works) {

    public Change {
      fields = List.copyOf(fields);
      works = List.copyOf(works);
      holders = List.copyOf(holders);
      roles = List.copyOf(roles);
    }
  }

  /** Somebody who holds it. */
  public record Holder(String name, String position, String agency) {}
}
