package vn.motcua.platform.web.frame;

import java.util.List;

/**
 * Places of the desk that belong together.
 *
 * @param titleKey message key of the group's heading
 */
public record NavigationGroup(String titleKey, List<NavigationItem> items) {

  public NavigationGroup {
    items = List.copyOf(items);
  }
}
