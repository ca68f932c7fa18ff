package vn.motcua.desk.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Action;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** What can be done to several dossiers at once. */
public enum BulkAct {
  ASSIGN(Action.ASSIGN, Permission.DOSSIER_ASSIGN, "users", "G"),
  FORWARD(Action.FORWARD, Permission.DOSSIER_RECEIVE, "right", "T"),
  APPROVE(Action.APPROVE, Permission.DOSSIER_APPROVE, "sign", "Y");

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

  static List<BulkAct> openTo(Actor actor) {
    return Arrays.stream(values()).filter(act -> actor.mayAnywhere(act.needed)).toList();
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
