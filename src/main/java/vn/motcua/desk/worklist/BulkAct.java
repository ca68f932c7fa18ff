package vn.motcua.desk.worklist;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** What can be done to several dossiers at once. */
public enum BulkAct {
  ACCEPT(Action.ACCEPT, Permission.DOSSIER_RECEIVE, "okc", "A"),
  ASSIGN(Action.ASSIGN, Permission.DOSSIER_ASSIGN, "users", "G"),
  FORWARD(Action.FORWARD, Permission.DOSSIER_RECEIVE, "right", "T"),
  APPROVE(Action.APPROVE, Permission.DOSSIER_APPROVE, "sign", "Y"),
  RETURN_RESULT(Action.RETURN_RESULT, Permission.DOSSIER_RETURN, "result", "R"),
  NAME_CAUSE(Action.NAME_CAUSE, Permission.DOSSIER_RESCHEDULE, "late", "U");

  private final Action action;
  private final Permission needed;
  private final String icon;
  private final String key;

  BulkAct(Action action, Permission needed, String icon, String key) {
    this.action = action;
    this.needed = needed;
    this.icon = icon;
    this.key = key;
  }

  /** The acts open to somebody that follow from the state of at least one of these dossiers. */
  static List<BulkAct> openTo(Actor actor, List<DossierLine> lines, Instant now) {
    return Arrays.stream(values())
        .filter(act -> actor.mayAnywhere(act.needed))
        .filter(act -> lines.stream().anyMatch(line -> act.follows(line, now)))
        .toList();
  }

  private boolean follows(DossierLine line, Instant now) {
    return Transitions.after(line.status(), action).isPresent()
        && (this != NAME_CAUSE || line.isLate(now));
  }

  static Optional<BulkAct> of(String key) {
    return Arrays.stream(values()).filter(act -> act.action.key().equals(key)).findFirst();
  }

  public Action action() {
    return action;
  }

  Permission needed() {
    return needed;
  }

  public String icon() {
    return icon;
  }

  /** The letter that presses its button. */
  public String key() {
    return key;
  }

  /** Where its preview is asked for. */
  public String url() {
    return "/desk/bulk/" + action.key();
  }
}
