package vn.motcua.petition.handling;

import java.util.List;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.model.Transitions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/**
 * Who may see a petition, learn who sent it and do what with it. Whose conduct it is about neither
 * sees nor handles it, whatever their role.
 */
public final class PetitionRights {

  private PetitionRights() {}

  public static boolean maySee(Actor actor, Petition petition) {
    return !isAgainst(actor, petition)
        && (actor.may(Permission.PETITION_READ, petition.holding().agencyPath())
            || actor.may(Permission.PETITION_READ, petition.receipt().agencyPath())
            || isHandler(actor, petition));
  }

  /**
   * Whether the name of whoever sent it, and what it says, are for this person: of a denunciation
   * only for the handler, who stands in for nobody (Luật Tố cáo 25/2018/QH14 art. 47).
   */
  public static boolean mayKnowSender(Actor actor, Petition petition) {
    var handler = petition.holding().handlerId();
    return !petition.holding().sealed() || handler != null && handler == actor.accountId();
  }

  /** Whether telephone and address are for this person too, who then leaves a trace. */
  public static boolean mayReveal(Actor actor, Petition petition) {
    return mayKnowSender(actor, petition)
        && (isHandler(actor, petition)
            || actor.may(Permission.PETITION_RECEIVE, petition.holding().agencyPath()));
  }

  /** What this person may do to it now, the most likely first. */
  public static List<Action> actions(Actor actor, Petition petition) {
    return Transitions.from(petition.status()).stream()
        .filter(action -> may(actor, petition, action))
        .toList();
  }

  /** Whether the role is right; whether it is lawful now is for {@link Transitions} to say. */
  public static boolean may(Actor actor, Petition petition, Action action) {
    if (isAgainst(actor, petition)) {
      return false;
    }
    var path = petition.holding().agencyPath();
    return switch (action) {
      case CLASSIFY, ASSIGN, REFUSE, GUIDE, MERGE, SUPPLEMENT ->
          actor.may(Permission.PETITION_RECEIVE, path);
      case FORWARD, ASK ->
          actor.may(Permission.PETITION_RECEIVE, path) || isHandler(actor, petition);
      case SUBMIT -> isHandler(actor, petition);
      case ANSWER ->
          petition.status() == Status.AWAITING_APPROVAL
              ? mayApprove(actor, petition)
              : isHandler(actor, petition);
      case SEND_BACK -> mayApprove(actor, petition);
      case PUBLISH, WITHHOLD -> actor.may(Permission.PETITION_PUBLISH, path);
      case RECEIVE, RATE -> false;
    };
  }

  /** Nobody approves what they wrote. */
  private static boolean mayApprove(Actor actor, Petition petition) {
    return actor.may(Permission.PETITION_APPROVE, petition.holding().agencyPath())
        && !isHandler(actor, petition);
  }

  private static boolean isHandler(Actor actor, Petition petition) {
    return actor.actsFor(petition.holding().handlerId())
        && actor.mayAnywhere(Permission.PETITION_HANDLE);
  }

  private static boolean isAgainst(Actor actor, Petition petition) {
    var against = petition.holding().againstId();
    return against != null && against == actor.accountId();
  }
}
