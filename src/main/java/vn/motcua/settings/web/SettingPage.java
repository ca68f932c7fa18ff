package vn.motcua.settings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * One setting with everything ever entered, and the form for a new value.
 *
 * @param form null for whoever may only read
 */
public record SettingPage(
    String name,
    String about,
    String key,
    List<Option> crumbs,
    List<ValueRow> values,
    @Nullable Form form) {

  public SettingPage {
    crumbs = List.copyOf(crumbs);
    values = List.copyOf(values);
  }

  /**
   * The form.
   *
   * @param lead for whom and from when a new value holds
   * @param options what may be chosen; empty for a value that is typed
   * @param type of the field of the value
   * @param mayBeEmpty whether nothing stands for "no bound"
   * @param perProcedure whether a procedure may be named
   */
  public record Form(
      ValueForm typed,
      String lead,
      List<Option> options,
      String type,
      String hint,
      boolean mayBeEmpty,
      boolean perProcedure,
      Problems problems) {}
}
