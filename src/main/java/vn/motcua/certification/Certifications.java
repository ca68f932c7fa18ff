package vn.motcua.certification;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.store.EntryQueries;
import vn.motcua.shared.Actor;

/** What was taken in for certification, for those who may read the books. */
@Component
public class Certifications {

  private final EntryQueries entries;

  Certifications(EntryQueries entries) {
    this.entries = entries;
  }

  /** The lines of one request, by book and number; empty when it is not this person's to see. */
  public List<Entry> lines(Actor actor, long requestId) {
    return entries.ofRequest(actor, requestId);
  }

  /** Lines that wait in the stack for a pen and a number, counted to 1,000. */
  public int waiting(long agencyId) {
    return entries.waitingApart(agencyId).paper();
  }
}
