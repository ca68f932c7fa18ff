package vn.motcua.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a notice is about. The names are kept in the database. */
public enum NoticeKind {
  /** A dossier came into this person's hands. */
  ASSIGNED("inbox", true),
  /** One was submitted to this person for signature. */
  TO_SIGN("sign", true),
  /** One came back to be done again. */
  SENT_BACK("reuse", true),
  /** The applicant completed one this person holds. */
  SUPPLEMENTED("plus", true),
  /** Somebody called after one this person holds. */
  URGED("phone", true),
  /** This person's unit is asked for its opinion. */
  ASKED("users", true),
  /** Somebody this person asked has answered. */
  ANSWERED("check", true),
  /** A colleague took one out of this person's hands. */
  TAKEN_AWAY("right", true),
  /** One this person worked on was refused, withdrawn or stopped. */
  ENDED("xc", true),
  /** The applicant did not complete a part of a group in time: it is to be stopped. */
  STOP_PROPOSED("pause", true),
  /** A date of one in this person's hands or charge comes near. */
  NEARLY_DUE("clock", true),
  /** What came online waits for the desk. */
  ARRIVAL("screen", true),
  /** A date has passed: nobody may do without hearing it. */
  OVERDUE("late", false),
  /** Dates had passed long before the system first looked; one notice for all of a day. */
  LATE_BEFORE("late", false),
  /** Somebody's desk was passed on to this person; one notice for all of it. */
  HANDED_OVER("reuse", false);

  private final String icon;
  private final boolean optional;

  NoticeKind(String icon, boolean optional) {
    this.icon = icon;
    this.optional = optional;
  }

  /** Name of a drawing in {@code img/icons.svg}. */
  public String icon() {
    return icon;
  }

  /** Whether a person may do without it. */
  public boolean isOptional() {
    return optional;
  }

  /** Key of its name, {@code notice.kind.ASSIGNED}. */
  public String messageKey() {
    return "notice.kind." + name();
  }

  static Optional<NoticeKind> of(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
  }

  static List<NoticeKind> optional() {
    return Arrays.stream(values()).filter(NoticeKind::isOptional).toList();
  }
}
