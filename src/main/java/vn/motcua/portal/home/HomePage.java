package vn.motcua.portal.home;

import java.util.List;

/** The first page: what people come for most. */
public record HomePage(List<Popular> popular) {

  public HomePage {
    popular = List.copyOf(popular);
  }

  /**
   * A procedure that is often asked for.
   *
   * @param time how long it takes at the counter; empty when the catalogue does not know
   */
  public record Popular(String code, String name, String fullName, String icon, String time) {}
}
