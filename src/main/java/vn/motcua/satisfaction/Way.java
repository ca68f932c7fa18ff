package vn.motcua.satisfaction;

/** How somebody came to the questions. The names are kept in the database. */
public enum Way {
  /** By the link that was sent. */
  LINK,
  /** After the look-up with a second fact. */
  LOOK_UP,
  /** At a registered device in an office. */
  KIOSK;

  /** Key of its name, {@code satisfaction.way.LINK}. */
  public String messageKey() {
    return "satisfaction.way." + name();
  }
}
