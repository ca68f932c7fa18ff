package vn.motcua.filter;

import java.util.List;

/**
 * The filters kept for a list, beside its conditions.
 *
 * @param query the conditions now; empty when there is nothing to keep
 */
public record FilterBar(FilterPlace place, List<SavedFilter> filters, String query) {

  public FilterBar {
    filters = List.copyOf(filters);
  }

  public boolean isCurrent(SavedFilter filter) {
    return filter.query().equals(query);
  }

  /** Whether these conditions can be kept: there are some, and they are not kept yet. */
  public boolean maySave() {
    return !query.isEmpty() && filters.stream().noneMatch(this::isCurrent);
  }
}
