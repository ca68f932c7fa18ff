package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.web.ActionPage.PaperField;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The counter's form.
 *
 * @param chosen the procedure; null until one is chosen
 * @param duplicates what the person already has under way of that procedure
 * @param offered procedures that fit what was searched for; without a search, what this desk is
 *     asked for most
 * @param elsewhere for which other agencies it may be taken in; null when for none
 * @param saved the dossier just taken in, whose slip prints; null otherwise
 */
public record IntakePage(
    String agencyName,
    IntakeForm form,
    @Nullable Chosen chosen,
    DuplicateNotice duplicates,
    KnownPaperNotice known,
    List<Found> offered,
    List<Option> channels,
    List<Option> returns,
    @Nullable Elsewhere elsewhere,
    FeeNotice fee,
    @Nullable Saved saved,
    Problems problems) {

  /**
   * The chosen procedure as the counter needs it.
   *
   * @param limit {@code 3 ngày làm việc}
   * @param due {@code Hẹn trả thứ Năm 26/11, 17:00}, if taken in now
   * @param atOnce whether its result may be given at once
   * @param counter the page on which such requests are taken in and entered in their book; empty
   *     for most
   * @param parts of an interlinked group; empty for a procedure
   */
  public record Chosen(
      String code,
      String name,
      String limit,
      String due,
      String fee,
      List<PaperField> papers,
      boolean atOnce,
      String counter,
      List<GroupPart> parts) {

    /** Whether it is an interlinked group. */
    public boolean isGroup() {
      return !parts.isEmpty();
    }
  }

  /**
   * A matter of an interlinked group.
   *
   * @param words agency and limit
   */
  public record GroupPart(
      String key, String name, String words, boolean optional, boolean wanted) {}

  /**
   * The agencies for which the chosen procedure may be taken in (NĐ 118/2025/NĐ-CP art. 14).
   *
   * @param agencies of the province, the own one first with an empty value
   * @param anywhere whether any agency of the country may be named by its code
   */
  public record Elsewhere(List<Option> agencies, boolean anywhere) {}

  /** A procedure to choose. */
  public record Found(String code, String name, String limit) {}

  /**
   * A dossier just taken in.
   *
   * @param slipUrl the paper to print
   * @param print whether there is one to print
   */
  public record Saved(String code, String words, String url, String slipUrl, boolean print) {}
}
