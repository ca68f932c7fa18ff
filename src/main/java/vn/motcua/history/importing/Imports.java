package vn.motcua.history.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.history.store.ImportStore;
import vn.motcua.history.store.RejectedLine;
import vn.motcua.history.store.RejectedLines;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;

/**
 * The imports somebody may see: those asked for in agencies whose history the person may bring in.
 */
@Component
public class Imports {

  private static final int PAGE = 50;

  private final ImportStore imports;
  private final RejectedLines rejected;

  Imports(ImportStore imports, RejectedLines rejected) {
    this.imports = imports;
    this.rejected = rejected;
  }

  public PastImport get(Actor actor, long id) {
    return imports
        .find(id)
        .filter(
            found ->
                actor.scopes(Permission.HISTORY_IMPORT).stream()
                    .anyMatch(found.askedBy().agencyPath()::startsWith))
        .orElseThrow(() -> new NotVisible("past import " + id));
  }

  /** The newest first, at most 50 with an id below {@code before}. */
  public List<PastImport> all(Actor actor, @Nullable Long before) {
    var scopes = actor.scopes(Permission.HISTORY_IMPORT);
    if (scopes.isEmpty()) {
      throw new Denied(Permission.HISTORY_IMPORT);
    }
    return imports.all(scopes, before == null ? Long.MAX_VALUE : before, PAGE);
  }

  /** The rejected lines behind that line, in their order. */
  public List<RejectedLine> rejected(Actor actor, long id, long after, int limit) {
    return rejected.after(get(actor, id).id(), after, limit);
  }
}
