package vn.motcua.desk.audit;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditFilter;
import vn.motcua.audit.AuditPiece;
import vn.motcua.audit.AuditQueries;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/**
 * Reads the trail; that somebody looked at one person's deeds, or took entries along as a file, is
 * itself an entry.
 */
@Component
class ReadTrail {

  private final AuditQueries queries;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  ReadTrail(AuditQueries queries, AuditTrail audit, TransactionTemplate transaction) {
    this.queries = queries;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** One page; recorded once for a person, not again for each further page. */
  AuditPiece page(Actor actor, AuditFilter filter, @Nullable String cursor) {
    var piece = queries.read(actor, filter, cursor);
    if (filter.username() != null && cursor == null) {
      record(actor, "trail-of-person-read", filter);
    }
    return piece;
  }

  /** All that matches, read as it is asked for. */
  Iterator<AuditEntry> export(Actor actor, AuditFilter filter) {
    var entries = queries.all(actor, filter);
    record(actor, "trail-exported", filter);
    return entries;
  }

  private void record(Actor actor, String action, AuditFilter filter) {
    var asked = new TreeMap<String, String>();
    put(asked, "account", filter.username());
    put(asked, "after", filter.from());
    put(asked, "before", filter.to());
    put(asked, "did", filter.action());
    var subject = filter.subject();
    put(asked, "about", subject == null ? null : subject.type() + " " + subject.id());
    transaction.executeWithoutResult(
        status ->
            audit.append(
                actor,
                new SubjectRef("agency", Long.toString(actor.agencyId())),
                action,
                Map.copyOf(asked)));
  }

  private static void put(Map<String, String> asked, String name, @Nullable Object value) {
    if (value != null) {
      asked.put(name, value.toString());
    }
  }
}
