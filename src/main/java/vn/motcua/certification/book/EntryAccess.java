package vn.motcua.certification.book;

import org.springframework.stereotype.Component;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.store.EntryQueries;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;

/** Who may change a line of a book: the desk that wrote it, and whoever signs there. */
@Component
public class EntryAccess {

  private final EntryQueries entries;

  EntryAccess(EntryQueries entries) {
    this.entries = entries;
  }

  public Entry get(Actor actor, long id) {
    return entries.find(actor, id).orElseThrow(() -> new NotVisible("certification entry " + id));
  }

  public boolean mayChange(Actor actor, Entry entry) {
    return actor.may(Permission.DOSSIER_RECEIVE, entry.agencyPath(), BookKind.FIELD)
        || actor.may(Permission.DOSSIER_APPROVE, entry.agencyPath(), BookKind.FIELD);
  }

  /** The line, if it stands, is this person's to change and is as this person saw it. */
  Entry standing(Actor actor, long id, long seenVersion) {
    var entry = get(actor, id);
    if (!mayChange(actor, entry)) {
      throw new Denied(Permission.DOSSIER_RECEIVE);
    }
    if (entry.version() != seenVersion) {
      throw new StaleVersion("certification entry " + id);
    }
    if (!entry.stands()) {
      throw new Refused(CertificationRefusal.ENTRY_NOT_STANDING);
    }
    return entry;
  }
}
