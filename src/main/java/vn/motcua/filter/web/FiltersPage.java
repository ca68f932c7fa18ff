package vn.motcua.filter.web;

import java.util.List;
import vn.motcua.filter.SavedFilter;
import vn.motcua.platform.web.piece.Problems;

/**
 * The filters somebody sees.
 *
 * @param draft what was typed and refused
 */
public record FiltersPage(long me, List<Group> groups, Draft draft, Problems problems) {

  public FiltersPage {
    groups = List.copyOf(groups);
  }

  /** Those of one list. */
  public record Group(String key, List<SavedFilter> filters) {

    public Group {
      filters = List.copyOf(filters);
    }
  }

  /** A new filter as typed. */
  public record Draft(String place, String name, String query, boolean shared) {

    static final Draft NONE = new Draft("", "", "", false);
  }

  public boolean isOwn(SavedFilter filter) {
    return filter.accountId() == me;
  }
}
