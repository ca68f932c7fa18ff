package vn.motcua.post.parcel;

import java.util.List;
import vn.motcua.post.PostRefusal;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/** A reason somebody types. */
final class Reason {

  private static final int LONGEST = 300;

  private Reason() {}

  /** Cleaned; refused when empty or longer than 300 characters. */
  static String of(String field, String typed) {
    var reason = optional(field, typed);
    if (reason.isEmpty()) {
      throw new Refused(List.of(Finding.of(field, PostRefusal.POST_REASON_MISSING)));
    }
    return reason;
  }

  static String optional(String field, String typed) {
    var reason = Text.clean(typed);
    if (reason.length() > LONGEST) {
      throw new Refused(List.of(Finding.of(field, PostRefusal.POST_TEXT_TOO_LONG, LONGEST)));
    }
    return reason;
  }
}
