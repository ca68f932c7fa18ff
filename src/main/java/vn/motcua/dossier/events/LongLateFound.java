package vn.motcua.dossier.events;

import java.time.Instant;
import java.util.List;

/**
 * Dates that had passed long before they were seen for the first time: each is recorded, and summed
 * up for those who are to know.
 *
 * @param warned what each of them would have been told
 */
public record LongLateFound(List<DossierWarned> warned, Instant at) {

  public LongLateFound {
    warned = List.copyOf(warned);
  }
}
