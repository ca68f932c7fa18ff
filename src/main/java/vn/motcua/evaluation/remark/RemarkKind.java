package vn.motcua.evaluation.remark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.evaluation.model.Index;

/** What may be noted about a dossier because its events do not tell it. */
public enum RemarkKind {
  /** A request to complete it that the applicant caused; it does not count (index 3). */
  EXCUSED_CONTACT(Index.CONTACTS),
  /** The applicant had to come once more (index 3). */
  CONTACT(Index.CONTACTS),
  /** The applicant had to go to one more agency, no site check the law asks for (index 4). */
  PLACE(Index.PLACES),
  /** A petition about conduct (index 7). */
  PETITION(Index.CONDUCT);

  private final Index index;

  RemarkKind(Index index) {
    this.index = index;
  }

  public Index index() {
    return index;
  }

  /** {@code excused-contact} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<RemarkKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  /** Key of its words, {@code evaluation.remark.PETITION}. */
  public String messageKey() {
    return "evaluation.remark." + name();
  }
}
