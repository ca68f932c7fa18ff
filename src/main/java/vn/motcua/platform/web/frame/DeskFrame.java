package vn.motcua.platform.web.frame;

import java.util.List;

/**
 * What stands around a page of the desk; put into the model as {@code frame} for every page under
 * {@code /desk}.
 *
 * @param personName who is signed in
 * @param agencyName the unit's name shown under the brand
 * @param navigation where this person may go
 * @param unread how many notices are unread, as shown; empty when none
 * @param search what was typed into the search field of the bar, or empty
 */
public record DeskFrame(
    String personName,
    String agencyName,
    List<NavigationGroup> navigation,
    String unread,
    String search) {

  public DeskFrame {
    navigation = List.copyOf(navigation);
  }
}
