package vn.motcua.desk.language;

import java.util.List;

/**
 * The languages of citizens' pages.
 *
 * @param shipped names of those that come with the product
 * @param folder where files of others are looked for
 * @param strays what is wrong with files of no added language
 */
public record LanguagesPage(
    List<String> shipped, String folder, List<Added> added, List<Fault> strays) {

  public LanguagesPage {
    shipped = List.copyOf(shipped);
    added = List.copyOf(added);
    strays = List.copyOf(strays);
  }

  /**
   * An added language.
   *
   * @param words how many of the product's are translated, in words
   * @param offered whether readers can choose it
   */
  public record Added(
      String tag, String name, String words, String files, boolean offered, List<Fault> faults) {

    public Added {
      faults = List.copyOf(faults);
    }
  }

  /** One fault. */
  public record Fault(String file, String key, String why) {}
}
