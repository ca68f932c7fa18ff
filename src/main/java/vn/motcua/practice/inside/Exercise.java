package vn.motcua.practice.inside;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.practice.Part;

/** What there is to practise, in the order of a clerk's first days. */
enum Exercise {
  TAKE_IN(Part.RECEPTION, "/desk/intake", "/desk/intake"),
  CERTIFY(Part.RECEPTION, "/desk/certification", "/desk/certification"),
  SEARCH(Part.RECEPTION, "/desk", "/desk/search"),
  SUPPLEMENT(
      Part.RECEPTION, "/desk/dossiers?list=to-accept&filter=none", act("request-supplement")),
  URGE(Part.RECEPTION, "/desk/dossiers?list=in-progress&filter=none", act("urge")),
  FORWARD(Part.RECEPTION, "/desk/dossiers?list=mine&filter=none", act("forward")),
  ASSIGN(Part.UNIT_HEAD, "/desk/dossiers?list=mine&filter=none", act("assign")),
  SUBMIT(Part.OFFICER, "/desk/dossiers?list=mine&filter=none", act("submit-for-signature")),
  RESCHEDULE(Part.OFFICER, "/desk/dossiers?list=in-progress&filter=none", act("reschedule")),
  APPROVE(Part.LEADER, "/desk/dossiers?list=to-sign&filter=none", act("approve")),
  ISSUE(Part.CLERK, "/desk/dossiers?list=mine&filter=none", act("issue-result")),
  RETURN(Part.RETURNING, "/desk/dossiers?list=to-return&filter=none", act("return-result"));

  private final Part part;
  private final String start;
  private final Pattern done;

  /**
   * @param done the address a form of this work is sent to
   */
  Exercise(Part part, String start, String done) {
    this.part = part;
    this.start = start;
    this.done = Pattern.compile(done);
  }

  /** On one dossier, or on several at once. */
  private static String act(String name) {
    return "/desk/dossiers/[^/]+/" + name + "|/desk/bulk/" + name + "/perform";
  }

  Part part() {
    return part;
  }

  /** Where the work begins. */
  String start() {
    return start;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The exercise whose work was done by sending a form there. */
  static Optional<Exercise> doneAt(String path) {
    return Arrays.stream(values()).filter(each -> each.done.matcher(path).matches()).findFirst();
  }

  static Optional<Exercise> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }
}
