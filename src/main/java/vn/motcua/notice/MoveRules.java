package vn.motcua.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.model.Action;

/** Who is told what when a dossier moved; nobody is told what they did themselves. */
final class MoveRules {

  private MoveRules() {}

  /** At most one notice for each person. */
  static Map<Long, NoticeKind> of(DossierMoved moved) {
    var told = new LinkedHashMap<Long, NoticeKind>();
    if (moved.action() == Action.PASS_DESK) {
      // told once for the whole desk
      return told;
    }
    var before = moved.before().holding().holderId();
    var after = moved.after().holding().holderId();
    put(told, after, Objects.equals(before, after) ? toHolder(moved.action()) : arrived(moved));
    if (!Objects.equals(before, after)) {
      put(told, before, NoticeKind.TAKEN_AWAY);
    }
    if (isEnd(moved.action())) {
      put(told, moved.after().holding().officerId(), NoticeKind.ENDED);
    }
    told.remove(moved.actor().accountId());
    return told;
  }

  private static NoticeKind arrived(DossierMoved moved) {
    return switch (moved.action()) {
      case SUBMIT_FOR_SIGNATURE -> NoticeKind.TO_SIGN;
      case SEND_BACK -> NoticeKind.SENT_BACK;
      case SUPPLEMENT -> NoticeKind.SUPPLEMENTED;
      default -> NoticeKind.ASSIGNED;
    };
  }

  /** What happened to a dossier that stays in the same hands. */
  private static @Nullable NoticeKind toHolder(Action action) {
    return switch (action) {
      case SUPPLEMENT -> NoticeKind.SUPPLEMENTED;
      case ANSWER -> NoticeKind.ANSWERED;
      case REFUSE, WITHDRAW, STOP -> NoticeKind.ENDED;
      default -> null;
    };
  }

  private static boolean isEnd(Action action) {
    return action == Action.REFUSE || action == Action.WITHDRAW || action == Action.STOP;
  }

  private static void put(
      Map<Long, NoticeKind> told, @Nullable Long person, @Nullable NoticeKind kind) {
    if (person != null && kind != null) {
      told.putIfAbsent(person, kind);
    }
  }
}
