package vn.motcua.desk.worklist;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Worklist;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;

/**
 * A worklist on the screen.
 *
 * @param order by what the rows run, in words
 * @param sought the words searched for
 * @param agencyCode what all shown codes begin with, or empty when they differ
 * @param summary how many are shown of how many
 * @param first address of the list's start; null on the first page
 * @param wrong the conditions of the filter that could not be read, in words, or empty
 * @param printedAt moment and person, for paper
 * @param standsInFor names of the absent whose work is in this list too, or empty
 */
public record WorklistPage(
    String title,
    String list,
    String order,
    List<Tab> tabs,
    Filter filter,
    Sought sought,
    List<WorklistRow> rows,
    String agencyCode,
    String summary,
    @Nullable String first,
    @Nullable String next,
    List<BulkAct> acts,
    String wrong,
    String printedAt,
    String standsInFor) {

  public WorklistPage {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
    acts = List.copyOf(acts);
  }

  /**
   * The filter bar; the first option of each choice stands for no filter.
   *
   * @param procedures only the one filtered by
   * @param agencies only the one filtered by
   * @param wrong names of the conditions that could not be read
   * @param finish null where the list does not ask when handling ended
   * @param clearUrl the same list without a filter
   */
  public record Filter(
      List<Option> fields,
      List<Option> channels,
      List<Option> holders,
      List<Option> procedures,
      List<Option> agencies,
      String field,
      String channel,
      String holder,
      String procedure,
      String agency,
      String dueTo,
      String receivedFrom,
      String receivedTo,
      Set<String> wrong,
      @Nullable Finish finish,
      boolean isSet,
      String clearUrl) {}

  /**
   * When handling ended, and how that stands to the due date.
   *
   * @param choices the first stands for whatever
   */
  public record Finish(String from, String to, List<Option> choices, String timeliness) {}

  /** The code as the head leaves it to be shown in the row. */
  public String number(WorklistRow row) {
    return agencyCode.isEmpty() ? row.code() : row.number();
  }

  /** Where to look further when nothing was found: everywhere for the words, else unfiltered. */
  public String everywhereUrl() {
    return sought.isEmpty()
        ? filter.clearUrl()
        : WorklistAddress.searched(Worklist.ALL, sought.sealed());
  }

  public boolean isNarrowed() {
    return filter.isSet() || !sought.isEmpty();
  }
}
