package vn.motcua.petition.publishing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.store.PetitionStore;

/** Finds a petition for whoever sent it, who knows its code and the telephone they gave. */
@Component
public class Followed {

  private final PetitionStore store;

  Followed(PetitionStore store) {
    this.store = store;
  }

  /**
   * A wrong code and wrong digits answer alike.
   *
   * @param lastDigits the last four of the telephone given
   */
  public Optional<Petition> find(PetitionCode code, String lastDigits) {
    return store
        .find(code)
        .filter(found -> lastDigits.matches("\\d{4}"))
        .filter(found -> found.sender().phone().endsWith(lastDigits));
  }

  /** The earlier petition it is answered with. */
  public Optional<Petition> earlier(Petition merged) {
    return Optional.ofNullable(merged.mergedInto()).flatMap(store::find);
  }
}
