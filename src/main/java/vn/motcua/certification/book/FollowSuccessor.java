package vn.motcua.certification.book;

import org.springframework.stereotype.Component;
import vn.motcua.certification.store.BookStore;
import vn.motcua.certification.store.EntryQueries;
import vn.motcua.dossier.spi.Follower;

/**
 * The books of an agency that ended stay its own, numbers and all; its successor may read them.
 * What waits for a number gets it from the old book before, or is given back.
 */
@Component
class FollowSuccessor implements Follower {

  private final EntryQueries entries;
  private final BookStore books;

  FollowSuccessor(EntryQueries entries, BookStore books) {
    this.entries = entries;
    this.books = books;
  }

  @Override
  public int unfinished(long agencyId) {
    return entries.waiting(agencyId);
  }

  @Override
  public void follow(long predecessorId, String successorPath) {
    books.readableUnder(predecessorId, successorPath);
  }
}
