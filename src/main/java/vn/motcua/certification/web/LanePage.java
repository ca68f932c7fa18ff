package vn.motcua.certification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The lane at the counter.
 *
 * @param rows what is typed, and empty rows to go on
 * @param papers kinds of paper to offer, the most used first
 * @param people whom this clerk took in lately, the last one first
 * @param signers who may sign at the counter; empty where papers go to the leaders' stack
 * @param entering the dossier received earlier that is entered now; empty for somebody new
 * @param contactNeeded whether a number of the person is asked for
 * @param waiting lines in the leaders' stack
 * @param electronic electronic copies not signed yet
 * @param saved the request just taken in; null otherwise
 */
public record LanePage(
    LaneForm form,
    List<LaneForm.Row> rows,
    List<Paper> papers,
    List<Person> people,
    List<Option> signers,
    List<Option> ways,
    FeePanel fees,
    String entering,
    boolean contactNeeded,
    int waiting,
    int electronic,
    @Nullable Saved saved,
    Problems problems) {

  public LanePage {
    rows = List.copyOf(rows);
    papers = List.copyOf(papers);
    people = List.copyOf(people);
    signers = List.copyOf(signers);
    ways = List.copyOf(ways);
  }

  /** A kind of paper: short letters, name, {@code COPY} or {@code SIGNATURE}. */
  public record Paper(String kind, String code, String name) {}

  /** Somebody taken in before, with what the form asks of a person. */
  public record Person(
      String fullName, String identityNumber, String birthDate, String phone, String address) {}

  /**
   * What a request costs so far.
   *
   * @param back what the person gets back of what was given; empty when nothing was typed
   */
  public record FeePanel(List<FeeRow> rows, String total, String back, String ground) {}

  /** {@code Thẻ căn cước · 1 trang × 3 bản}, {@code 6.000 đ}. */
  public record FeeRow(String what, String count, String fee) {}

  /**
   * The request just taken in.
   *
   * @param numbers {@code Số 12/2026-SCT/BS}; empty while it waits for a signature
   * @param testimony the paper to print at once or with F9; null while unsigned
   * @param printNow whether the unit wants it printed without being asked
   * @param copies electronic copies to be scanned now
   */
  public record Saved(
      String words,
      List<String> numbers,
      @Nullable String testimony,
      boolean printNow,
      String feeNote,
      String receipt,
      List<Link> dossiers,
      List<Link> copies) {}

  /** Where something is. */
  public record Link(String url, String name) {}
}
