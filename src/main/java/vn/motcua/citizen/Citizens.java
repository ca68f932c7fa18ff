package vn.motcua.citizen;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.store.CitizenStore;

/** Reads accounts of citizens. */
@Component
public class Citizens {

  private final CitizenStore store;

  Citizens(CitizenStore store) {
    this.store = store;
  }

  /** The open account of that id. */
  public Optional<Citizen> find(long id) {
    return store.find(id);
  }

  /** The open account of a person, proven or not. */
  public Optional<Citizen> byIdentity(String identityNumber) {
    return store.byIdentity(identityNumber);
  }

  /** Everybody who signs in with that telephone, which the reader has proven to hold. */
  public List<Citizen> byPhone(String phone) {
    return store.byPhone(phone);
  }
}
