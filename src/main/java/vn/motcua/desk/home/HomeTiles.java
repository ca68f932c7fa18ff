package vn.motcua.desk.home;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.desk.worklist.WorklistAddress;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistCounts;
import vn.motcua.platform.web.piece.Tile;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** The counts at the head of the home page, by what the person is there for. */
final class HomeTiles {

  private static final List<Permission> HANDLING =
      List.of(
          Permission.DOSSIER_PROCESS,
          Permission.DOSSIER_ASSIGN,
          Permission.DOSSIER_APPROVE,
          Permission.DOSSIER_ISSUE,
          Permission.DOSSIER_RETURN);

  private HomeTiles() {}

  static List<Tile> of(Actor actor, WorklistCounts counts) {
    return lists(actor).stream().map(list -> tile(list, counts.shown(list))).toList();
  }

  /** What this person's tiles count. */
  static List<Worklist> lists(Actor actor) {
    var lists = new ArrayList<>(List.of(Worklist.OVERDUE, Worklist.SOON));
    if (actor.mayAnywhere(Permission.DOSSIER_ASSIGN)) {
      lists.add(Worklist.URGED_LATE);
    }
    if (actor.mayAnywhere(Permission.DOSSIER_RECEIVE)) {
      lists.add(Worklist.TO_ACCEPT);
    }
    if (actor.mayAnywhere(Permission.DOSSIER_APPROVE)) {
      lists.add(Worklist.TO_SIGN);
    }
    if (HANDLING.stream().anyMatch(actor::mayAnywhere)) {
      lists.add(Worklist.MINE);
    }
    lists.add(Worklist.IN_PROGRESS);
    lists.add(
        actor.mayAnywhere(Permission.DOSSIER_PROCESS)
            ? Worklist.AWAITING_SUPPLEMENT
            : Worklist.TO_RETURN);
    return lists;
  }

  private static Tile tile(Worklist list, String count) {
    var label = t("desk.tile." + list.key());
    var url = WorklistAddress.whole(list);
    return switch (list) {
      case OVERDUE -> new Tile(count, label, "late", url, Tone.LATE);
      case URGED_LATE -> new Tile(count, label, "phone", url, Tone.LATE);
      case SOON -> new Tile(count, label, "alert", url, Tone.SOON);
      case TO_ACCEPT -> new Tile(count, label, "inbox", url, Tone.PLAIN);
      case TO_SIGN -> new Tile(count, label, "sign", url, Tone.PLAIN);
      case MINE -> new Tile(count, label, "user", url, Tone.PLAIN);
      case TO_RETURN -> new Tile(count, label, "result", url, Tone.OK);
      case AWAITING_SUPPLEMENT -> new Tile(count, label, "pause", url, Tone.PLAIN);
      default -> new Tile(count, label, "list", url, Tone.PLAIN);
    };
  }
}
