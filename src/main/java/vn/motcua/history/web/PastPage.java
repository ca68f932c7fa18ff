package vn.motcua.history.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.history.web.PastImportPage.Fact;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * A past dossier.
 *
 * @param url of this page
 * @param masked whether personal numbers are hidden and could be shown
 * @param closing null unless it is in hand and this person may say that it was handled
 */
public record PastPage(
    String code,
    String title,
    String url,
    List<Status> marks,
    List<Fact> applicant,
    boolean masked,
    List<Fact> content,
    List<Fact> handling,
    List<Fact> origin,
    @Nullable Closing closing,
    Problems problems) {

  public PastPage {
    marks = List.copyOf(marks);
    applicant = List.copyOf(applicant);
    content = List.copyOf(content);
    handling = List.copyOf(handling);
    origin = List.copyOf(origin);
  }

  /** What was typed into the act that closes it. */
  public record Closing(
      String on, String time, String outcome, String note, List<Option> outcomes) {}
}
