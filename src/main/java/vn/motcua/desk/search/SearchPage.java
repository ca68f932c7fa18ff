package vn.motcua.desk.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.desk.worklist.WorklistRow;

/**
 * What a search found.
 *
 * @param text the words, or empty before anything was searched
 * @param tooShort whether the words were too short to look for
 * @param unknownCode the complete code that was searched for and is not this person's to see, or
 *     empty
 * @param dossiers null when this person sees none
 * @param agencyCode what all shown codes begin with, or empty when they differ
 * @param more addresses of the list's start and of the following page; null where there is none
 * @param narrowUrl the same words as a worklist, with its filters
 */
public record SearchPage(
    String text,
    boolean tooShort,
    String unknownCode,
    @Nullable List<WorklistRow> dossiers,
    String agencyCode,
    String summary,
    More more,
    String narrowUrl,
    List<Group> groups) {

  public SearchPage {
    dossiers = dossiers == null ? null : List.copyOf(dossiers);
    groups = List.copyOf(groups);
  }

  /** Where the list goes on. */
  public record More(@Nullable String first, @Nullable String next) {}

  /** Other things of that name, with a heading. */
  public record Group(String titleKey, String icon, List<Hit> hits) {

    public Group {
      hits = List.copyOf(hits);
    }
  }

  /**
   * @param detail what tells it from others of the same name
   */
  public record Hit(String url, String name, String detail) {}

  public boolean isAsked() {
    return !text.isEmpty();
  }

  /** Whether nothing at all was found. */
  public boolean isEmpty() {
    return (dossiers == null || dossiers.isEmpty()) && groups.isEmpty();
  }

  /** The code as the head leaves it to be shown in the row. */
  public String number(WorklistRow row) {
    return agencyCode.isEmpty() ? row.code() : row.number();
  }
}
