package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.DayCell;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Step;

/**
 * The page of one dossier, ready to be drawn.
 *
 * @param dueTitle {@code Hẹn trả thứ Năm 26/11, 17:00}; says so when there is no date
 * @param primary the one next action of this person; null when it is somebody else's turn
 * @param turn who is to act, when it is not this person
 * @param digitisedUrl where its papers are as files
 * @param resultsUrl where its results are written and read
 * @param feeUrl where its fee is stated and taken
 * @param asked what others were asked
 * @param parts of an interlinked group
 * @param parent code of the group it is a part of; empty when it is of none
 * @param parentNote that it is to be stopped, for the applicant did not complete it in time; empty
 *     when it is not
 * @param urgeUrl where a call after it is taken down; empty when this person may not
 * @param takeBack what this person did last and may still take back; null when nothing
 * @param urging the calls that wait for an answer; null when none does
 * @param pointsUrl what it scored in the evaluation of its agency; empty when it has no points
 * @param masked whether numbers and address are masked
 */
public record DossierPage(
    String code,
    long version,
    String title,
    String procedureCode,
    Status status,
    Due due,
    String dueTitle,
    List<DayCell> days,
    List<String> why,
    @Nullable ActionButton primary,
    List<ActionButton> others,
    String turn,
    String urgeUrl,
    @Nullable UrgingNote urging,
    @Nullable TakeBackNote takeBack,
    List<Check> checks,
    List<Row> applicant,
    List<Row> submitter,
    List<Row> content,
    boolean masked,
    String earlier,
    String earlierUrl,
    List<PaperRow> papers,
    String digitisedUrl,
    String resultsUrl,
    String feeUrl,
    List<ConsultationRows.Row> asked,
    List<PartRows.Row> parts,
    String parent,
    String parentNote,
    List<Step> timeline,
    List<FormLink> forms,
    String pointsUrl,
    Problems problems) {

  /**
   * What was looked at before the next act.
   *
   * @param wanting whether something is amiss
   */
  public record Check(String icon, String words, boolean wanting) {}

  /** A word and what it is. */
  public record Row(String name, String value) {}

  /** A line of the checklist. */
  public record PaperRow(
      int number, String name, String handedIn, boolean missing, Status digitised) {}

  /**
   * Calls that wait for an answer.
   *
   * @param answerUrl where it is given; empty when it is somebody else's to give
   */
  public record UrgingNote(String words, Status due, String answerUrl) {}

  /**
   * What this person just did and may still take back.
   *
   * @param words {@code Bạn vừa làm: Chuyển tiếp. Thu hồi được đến 10:05:30 …}
   * @param secondsLeft for the count-down on the page
   */
  public record TakeBackNote(String words, long secondsLeft) {}

  /** A paper to print. */
  public record FormLink(String url, String name) {}

  /**
   * Something this person may do now.
   *
   * @param url where its form is, or where it is sent
   * @param atOnce whether it needs no form: the button sends it
   */
  public record ActionButton(String name, String url, String key, boolean atOnce) {}
}
