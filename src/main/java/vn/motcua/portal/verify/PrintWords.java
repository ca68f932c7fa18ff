package vn.motcua.portal.verify;

import static vn.motcua.platform.web.Words.t;

import vn.motcua.dossier.spi.CitizenFiles.Standing;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.result.model.ResultState;

/** Whether a result is good, in a citizen's words. */
public final class PrintWords {

  private PrintWords() {}

  /** Of a file that was issued. */
  public static Status standing(Standing standing) {
    return state(
        switch (standing) {
          case VALID -> ResultState.VALID;
          case EXPIRED -> ResultState.EXPIRED;
          case REPLACED -> ResultState.REPLACED;
          case REVOKED -> ResultState.REVOKED;
        });
  }

  static Status state(ResultState state) {
    var words = t("print.state." + state);
    return switch (state) {
      case VALID -> new Status(Tone.OK, "okc", words);
      case EXPIRED -> new Status(Tone.SOON, "clock", words);
      case SIGNED -> new Status(Tone.SOON, "alert", words);
      case DRAFT, REPLACED, REVOKED, VOID -> new Status(Tone.LATE, "xc", words);
    };
  }
}
