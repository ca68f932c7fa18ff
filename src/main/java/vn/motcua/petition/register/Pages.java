package vn.motcua.petition.register;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.PetitionList;
import vn.motcua.petition.PetitionQuery;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.model.Petition;
import vn.motcua.shared.Actor;

/** All petitions somebody may see, a page of them in memory at a time. */
final class Pages implements Iterator<List<Petition>> {

  private static final int PAGE = 200;

  private final Petitions petitions;
  private final Actor actor;
  private @Nullable Long after;
  private boolean more = true;

  Pages(Petitions petitions, Actor actor) {
    this.petitions = petitions;
    this.actor = actor;
  }

  @Override
  public boolean hasNext() {
    return more;
  }

  @Override
  public List<Petition> next() {
    if (!more) {
      throw new NoSuchElementException();
    }
    var page = petitions.list(actor, PetitionQuery.of(PetitionList.ALL, PAGE).from(after));
    var next = page.next();
    more = next != null;
    after = next == null ? null : Long.valueOf(next);
    return page.items();
  }
}
