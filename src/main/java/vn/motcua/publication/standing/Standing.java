package vn.motcua.publication.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;
import vn.motcua.publication.Posting;

/**
 * One procedure at one desk.
 *
 * @param procedure the version in force; the one that hangs when it is no longer handled
 * @param posting what hangs; null when nothing does
 * @param shown whether citizens are shown it on the portal
 * @param dueOn last day to post the version in force; null when it is no longer handled
 * @param late whether that day is over and the version does not hang
 */
public record Standing(
    Procedure procedure,
    @Nullable Posting posting,
    StandingState state,
    boolean shown,
    @Nullable LocalDate dueOn,
    boolean late) {

  public String code() {
    return procedure.code();
  }
}
