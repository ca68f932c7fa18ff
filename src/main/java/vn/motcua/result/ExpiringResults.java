package vn.motcua.result;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.result.store.ExpiringStore;

/** Issued papers whose last day comes near, for whoever reminds their holders. */
@Component
public class ExpiringResults {

  private final ExpiringStore store;

  ExpiringResults(ExpiringStore store) {
    this.store = store;
  }

  /**
   * One of them.
   *
   * @param notation number and symbol of the paper
   * @param until its last day
   */
  public record Expiring(
      long id,
      long dossierId,
      DossierCode dossier,
      long agencyId,
      String agencyPath,
      String notation,
      LocalDate until) {}

  /**
   * Those whose last day lies between two days, both counted, the earliest first.
   *
   * @param afterId of that first day only those with a larger id
   */
  public List<Expiring> between(LocalDate from, long afterId, LocalDate to, int limit) {
    return store.between(from, afterId, to, limit);
  }
}
