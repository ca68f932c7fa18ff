package vn.motcua.filter;

import java.util.Locale;

/** The lists whose conditions can be kept. The names are kept in the database. */
public enum FilterPlace {
  WORKLIST("/desk/dossiers"),
  REGISTER("/desk/register");

  private final String path;

  FilterPlace(String path) {
    this.path = path;
  }

  /** Address of the list, without conditions. */
  public String path() {
    return path;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
