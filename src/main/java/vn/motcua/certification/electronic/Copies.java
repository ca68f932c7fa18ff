package vn.motcua.certification.electronic;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.store.CopyQueries;
import vn.motcua.certification.store.EntryStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.SubjectRef;

/** Electronic copies for those who may read the book, and who may do what to them. */
@Component
public class Copies {

  private final CopyQueries queries;
  private final EntryStore entries;

  Copies(CopyQueries queries, EntryStore entries) {
    this.queries = queries;
    this.entries = entries;
  }

  /** Whose the files of an electronic copy are. */
  public static SubjectRef subject(long id) {
    return new SubjectRef(ElectronicCopy.KIND, Long.toString(id));
  }

  /** The page of an electronic copy. */
  public static String address(long id) {
    return "/desk/certification/electronic/" + id;
  }

  /**
   * @throws NotVisible when it is not there, or its book is not this person's to read
   */
  public ElectronicCopy get(Actor actor, long id) {
    return queries.find(actor, id).orElseThrow(() -> new NotVisible("electronic copy " + id));
  }

  /** What is not signed yet in the own agency, the oldest first. */
  public List<ElectronicCopy> waiting(Actor actor, int limit) {
    return queries.waiting(actor, limit);
  }

  /** The desk scans, compares and gives back. */
  public static boolean mayPrepare(Actor actor, Entry entry) {
    return actor.may(Permission.DOSSIER_RECEIVE, entry.agencyPath(), BookKind.FIELD);
  }

  /** Leaders and appointed signers of the own agency. */
  public static boolean maySign(Actor actor, Entry entry) {
    return entry.agencyId() == actor.agencyId()
        && actor.may(Permission.DOSSIER_APPROVE, entry.agencyPath(), BookKind.FIELD);
  }

  /** Whoever signs there, and the desk itself, send a copy back to be scanned anew. */
  public static boolean maySendBack(Actor actor, Entry entry) {
    return mayPrepare(actor, entry)
        || actor.may(Permission.DOSSIER_APPROVE, entry.agencyPath(), BookKind.FIELD);
  }

  /** A waiting copy as this person saw it, for whoever prepares it at the desk. */
  ElectronicCopy preparing(Actor actor, long id, long seenVersion) {
    var copy = get(actor, id);
    if (!mayPrepare(actor, copy.entry())) {
      throw new Denied(Permission.DOSSIER_RECEIVE);
    }
    requireWaiting(copy, seenVersion);
    return copy;
  }

  /** As {@link #preparing}, kept from others until the transaction ends. */
  ElectronicCopy lockPreparing(Actor actor, long id, long seenVersion) {
    lock(id);
    return preparing(actor, id, seenVersion);
  }

  /** All lines of its dossier are locked: the last one that is signed ends the dossier. */
  void lock(long id) {
    var unused = entries.lockDossierOf(id);
  }

  static void requireWaiting(ElectronicCopy copy, long seenVersion) {
    if (copy.entry().version() != seenVersion) {
      throw new StaleVersion("electronic copy " + copy.entry().id());
    }
    if (copy.entry().state() != Entry.State.WAITING) {
      throw new Refused(CertificationRefusal.NOT_WAITING);
    }
  }
}
