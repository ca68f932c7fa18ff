package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.store.WaitingStore;

/** Dossiers at which it is the applicant's turn, for whoever reminds them. */
@Component
public class WaitingDossiers {

  private final WaitingStore store;

  WaitingDossiers(WaitingStore store) {
    this.store = store;
  }

  /** Where one stands among those that wait. */
  public record Place(Instant since, long dossierId) {

    /** Before all that wait since then. */
    public static Place from(Instant since) {
      return new Place(since, 0);
    }
  }

  /**
   * Whose result lies at the desk since before {@code until}, the longest lying first.
   *
   * @param after where to go on
   */
  public List<Dossier> unfetched(Place after, Instant until, int limit) {
    return store.unfetched(after, until, limit);
  }

  /** Who was asked to complete something before {@code until} and has not. */
  public List<Dossier> notSupplemented(Place after, Instant until, int limit) {
    return store.notSupplemented(after, until, limit);
  }
}
