package vn.motcua.result.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.result.web.DossierResultsPage.Form;

/**
 * One result for somebody at work.
 *
 * @param paperUrl the draft or the signed file
 * @param signaturesUrl what its signatures are worth; empty on a draft
 * @param form what may be changed now; null when nothing
 * @param signUrl where this person signs it; empty when it is not theirs to sign
 * @param corrects the page of the one it takes the place of; empty for most
 */
public record ResultPage(
    long id,
    long version,
    String code,
    String title,
    Status state,
    String paperUrl,
    String signaturesUrl,
    List<Row> facts,
    List<Row> values,
    List<Step> story,
    @Nullable Form form,
    String signUrl,
    String corrects,
    Acts acts,
    Problems problems) {

  public ResultPage {
    facts = List.copyOf(facts);
    values = List.copyOf(values);
    story = List.copyOf(story);
  }

  /** A fact and its name. */
  public record Row(String name, String value) {}

  /**
   * What this person may do now.
   *
   * @param ask put a correction before whoever signs
   * @param sendBack take it back from there
   * @param drop give the draft up
   */
  public record Acts(
      boolean ask, boolean sendBack, boolean drop, boolean correct, boolean revoke) {}
}
