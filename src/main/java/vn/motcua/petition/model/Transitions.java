package vn.motcua.petition.model;

import static vn.motcua.petition.model.Action.*;
import static vn.motcua.petition.model.Status.*;

import java.util.List;
import java.util.Optional;

/**
 * The lawful transitions of a petition (NĐ 20/2008/NĐ-CP art. 9–19 as amended by NĐ 92/2017/NĐ-CP);
 * the only place that says so.
 *
 * <p>Whatever is not listed is refused. {@code docs/states/petition.md} is drawn from this table.
 */
public final class Transitions {

  /** From one state, an action leads to another. */
  public record Transition(Status from, Action action, Status to) {}

  public static final List<Transition> ALL =
      List.of(
          of(RECEIVED, CLASSIFY, IN_PROGRESS),
          of(RECEIVED, FORWARD, FORWARDED),
          of(RECEIVED, ASK, AWAITING_DETAILS),
          of(RECEIVED, REFUSE, NOT_ACCEPTED),
          of(RECEIVED, GUIDE, GUIDED),
          of(RECEIVED, MERGE, MERGED),
          of(FORWARDED, CLASSIFY, IN_PROGRESS),
          of(FORWARDED, FORWARD, FORWARDED),
          of(FORWARDED, ASK, AWAITING_DETAILS),
          of(FORWARDED, REFUSE, NOT_ACCEPTED),
          of(FORWARDED, GUIDE, GUIDED),
          of(FORWARDED, MERGE, MERGED),
          // back to where it was asked, the first of them: a row says which
          of(AWAITING_DETAILS, SUPPLEMENT, RECEIVED),
          of(AWAITING_DETAILS, SUPPLEMENT, FORWARDED),
          of(AWAITING_DETAILS, SUPPLEMENT, IN_PROGRESS),
          of(AWAITING_DETAILS, REFUSE, NOT_ACCEPTED),
          of(IN_PROGRESS, ANSWER, ANSWERED),
          of(IN_PROGRESS, SUBMIT, AWAITING_APPROVAL),
          of(IN_PROGRESS, ASSIGN, IN_PROGRESS),
          of(IN_PROGRESS, ASK, AWAITING_DETAILS),
          of(IN_PROGRESS, CLASSIFY, IN_PROGRESS),
          of(IN_PROGRESS, FORWARD, FORWARDED),
          of(IN_PROGRESS, MERGE, MERGED),
          of(IN_PROGRESS, GUIDE, GUIDED),
          of(AWAITING_APPROVAL, ANSWER, ANSWERED),
          of(AWAITING_APPROVAL, SEND_BACK, IN_PROGRESS),
          of(ANSWERED, PUBLISH, PUBLISHED),
          of(ANSWERED, WITHHOLD, WITHHELD),
          of(ANSWERED, RATE, ANSWERED),
          of(PUBLISHED, RATE, PUBLISHED),
          of(PUBLISHED, WITHHOLD, WITHHELD),
          of(WITHHELD, RATE, WITHHELD),
          of(WITHHELD, PUBLISH, PUBLISHED));

  private Transitions() {}

  /** Where the action leads from that state, the first where there is a choice. */
  public static Optional<Status> after(Status from, Action action) {
    return ALL.stream()
        .filter(each -> each.from == from && each.action == action)
        .map(Transition::to)
        .findFirst();
  }

  public static boolean isLawful(Status from, Action action, Status to) {
    return ALL.contains(of(from, action, to));
  }

  /** What may be done in that state, the most likely first. */
  public static List<Action> from(Status status) {
    return ALL.stream()
        .filter(each -> each.from == status)
        .map(Transition::action)
        .distinct()
        .toList();
  }

  private static Transition of(Status from, Action action, Status to) {
    return new Transition(from, action, to);
  }
}
