package vn.motcua.petition.web;

import java.util.List;
import vn.motcua.petition.model.Action;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The form of an act.
 *
 * @param title of the act
 * @param explanation what it does, with its legal source
 * @param form what stands in the fields
 * @param says what the petition says
 * @param conduct whether it is about conduct
 * @param approving whether an answer is approved as it stands
 * @param people to whom it may be given; the first means nobody yet where that is allowed
 * @param colleagues whose conduct it may be about; the first means nobody known
 * @param previewed whether the wordings are shown as everybody would read them
 */
public record ActPage(
    String code,
    long version,
    Action action,
    String title,
    String explanation,
    ActForm form,
    String says,
    boolean conduct,
    boolean approving,
    List<Option> people,
    List<Option> colleagues,
    List<Option> concerns,
    List<Option> guidances,
    List<Option> verdicts,
    String files,
    boolean previewed,
    Problems problems) {

  public ActPage {
    people = List.copyOf(people);
    colleagues = List.copyOf(colleagues);
    concerns = List.copyOf(concerns);
    guidances = List.copyOf(guidances);
    verdicts = List.copyOf(verdicts);
  }

  /** Whether the act needs a text that whoever sent it, or a colleague, reads. */
  public boolean isNoted() {
    return switch (action) {
      case FORWARD, ASK, REFUSE, GUIDE, SEND_BACK, WITHHOLD -> true;
      default -> false;
    };
  }

  /** Whether the officer writes the answer. */
  public boolean isWritten() {
    return action == Action.SUBMIT || action == Action.ANSWER && !approving;
  }
}
