package vn.motcua.signing.tray;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;

/** All papers that wait for somebody's signature, whichever module they are of. */
@Component
public class SigningTray {

  /** Whoever may sign anywhere has a tray; what lies in it each kind of paper says. */
  public static final Permission NEEDED = Permission.DOSSIER_APPROVE;

  private static final Comparator<WaitingPaper> URGENT_FIRST =
      Comparator.comparing(WaitingPaper::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(WaitingPaper::kind)
          .thenComparingLong(WaitingPaper::id);

  private final Map<String, Signable> kinds = new TreeMap<>();

  SigningTray(ObjectProvider<Signable> signables) {
    signables.forEach(this::add);
  }

  private void add(Signable signable) {
    if (kinds.putIfAbsent(signable.kind(), signable) != null) {
      throw new IllegalStateException("Two kinds of papers are called " + signable.kind());
    }
  }

  /** How many wait for this person; 0 for whoever has no tray. */
  public int count(Actor actor) {
    return actor.mayAnywhere(NEEDED)
        ? kinds.values().stream().mapToInt(each -> each.count(actor)).sum()
        : 0;
  }

  /** At most {@link Signable#MOST} of each kind, the most urgent first. */
  public List<WaitingPaper> waiting(Actor actor) {
    require(actor);
    return kinds.values().stream()
        .flatMap(each -> each.waiting(actor).stream())
        .sorted(URGENT_FIRST)
        .toList();
  }

  /** The kinds there are, in the order of their names. */
  public Set<String> kinds() {
    return Set.copyOf(kinds.keySet());
  }

  /**
   * @throws NotVisible when no module has such papers
   */
  public Signable kind(String kind) {
    var found = kinds.get(kind);
    if (found == null) {
      throw new NotVisible("kind of papers to sign");
    }
    return found;
  }

  /** Refuses with {@link Denied} whoever may sign nowhere. */
  public static void require(Actor actor) {
    if (!actor.mayAnywhere(NEEDED)) {
      throw new Denied(NEEDED);
    }
  }
}
