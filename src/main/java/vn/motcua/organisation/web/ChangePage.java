package vn.motcua.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The form of one change.
 *
 * @param lead what the change does and what it needs
 * @param about the department or person it is about, or empty
 * @param back address of the agency
 * @param action address the form is sent to
 * @param part id of the department or person, or empty
 */
public record ChangePage(
    String title,
    String lead,
    String about,
    List<Option> crumbs,
    String back,
    String action,
    String part,
    String idempotencyKey,
    List<Input> inputs,
    Problems problems) {

  public ChangePage {
    crumbs = List.copyOf(crumbs);
    inputs = List.copyOf(inputs);
  }

  /**
   * One field.
   *
   * @param day whether a day is typed into it
   * @param options what may be chosen; null for a field to type into
   */
  public record Input(
      String name,
      String label,
      String hint,
      boolean day,
      String value,
      int longest,
      boolean required,
      @Nullable List<Option> options) {}
}
