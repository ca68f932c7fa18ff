package vn.motcua.platform.web.piece;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import vn.motcua.shared.Refused;

/** All that is wrong in a form, at once. */
public record Problems(List<Problem> all) {

  public static final Problems NONE = new Problems(List.of());

  public Problems {
    all = List.copyOf(all);
  }

  /** The refusal in the reader's language; its fields are the form's fields. */
  public static Problems of(Refused refused) {
    return new Problems(
        refused.findings().stream()
            .map(
                finding ->
                    new Problem(
                        finding.field(), t(finding.code().messageKey(), finding.args().toArray())))
            .toList());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** What is wrong with that field, or empty. */
  public String at(String field) {
    return all.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::words)
        .findFirst()
        .orElse("");
  }
}
