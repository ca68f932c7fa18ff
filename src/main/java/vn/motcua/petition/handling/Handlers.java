package vn.motcua.petition.handling;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.model.Petition;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** Whom a petition may be given to, and whose conduct it may be about. */
@Component
public class Handlers {

  private final Accounts accounts;

  Handlers(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Those of the agency that has it who answer petitions, but not whom it is about. */
  public List<Colleague> of(Petition petition) {
    var against = petition.holding().againstId();
    return accounts.whoMay(Permission.PETITION_HANDLE, petition.holding().agencyId(), null).stream()
        .filter(person -> against == null || person.accountId() != against)
        .toList();
  }

  /**
   * @param typed id of the account
   */
  Colleague one(Petition petition, String typed, @Nullable Long against) {
    var found =
        accounts.whoMay(Permission.PETITION_HANDLE, petition.holding().agencyId(), null).stream()
            .filter(person -> Long.toString(person.accountId()).equals(typed.strip()))
            .findFirst()
            .orElseThrow(() -> wrong("to", PetitionRefusal.PETITION_PERSON_UNKNOWN));
    if (against != null && found.accountId() == against) {
      throw wrong("to", PetitionRefusal.PETITION_PERSON_IS_AGAINST);
    }
    return found;
  }

  /** Everybody at the agency whose conduct it may be about. */
  public List<Colleague> colleagues(Petition petition) {
    return accounts.whoMayAny(EnumSet.allOf(Permission.class), petition.holding().agencyId());
  }

  /**
   * The account whose conduct it is about.
   *
   * @param typed id of the account; empty = nobody known
   */
  @Nullable Long against(Petition petition, String typed) {
    if (typed.isBlank()) {
      return null;
    }
    return colleagues(petition).stream()
        .map(Colleague::accountId)
        .filter(id -> Long.toString(id).equals(typed.strip()))
        .findFirst()
        .orElseThrow(() -> wrong("against", PetitionRefusal.PETITION_PERSON_UNKNOWN));
  }

  private static Refused wrong(String field, PetitionRefusal code) {
    return new Refused(List.of(Finding.of(field, code)));
  }
}
