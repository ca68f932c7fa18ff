package vn.motcua.publication.posting;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.publication.PublicationRefusal;
import vn.motcua.publication.store.BoardStore;
import vn.motcua.publication.store.PostingStore;
import vn.motcua.publication.store.PostingStore.End;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Takes down in writing that postings came down from a desk. Said again it changes nothing. */
@UseCase
public class TakeDown {

  private final Boards boards;
  private final BoardStore heads;
  private final PostingStore store;
  private final AuditTrail audit;
  private final Clock clock;

  TakeDown(Boards boards, BoardStore heads, PostingStore store, AuditTrail audit, Clock clock) {
    this.boards = boards;
    this.heads = heads;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param postings ids of what hung there when the page was drawn
   * @return how many of them still did
   */
  @Transactional
  public int handle(Actor actor, long agencyId, Collection<Long> postings) {
    boards.kept(actor, agencyId);
    if (postings.isEmpty()) {
      throw new Refused(PublicationRefusal.POSTING_NOTHING_CHOSEN);
    }
    if (!store.areOf(agencyId, postings)) {
      throw new NotVisible("postings of agency " + agencyId);
    }
    heads.lock(agencyId);
    var ended = store.end(actor, agencyId, postings, End.TAKEN_DOWN, clock.instant());
    if (ended > 0) {
      audit.append(
          actor,
          new SubjectRef("agency", Long.toString(agencyId)),
          "procedures-taken-down",
          Map.of("count", ended, "postings", postings.stream().sorted().limit(50).toList()));
    }
    return ended;
  }
}
