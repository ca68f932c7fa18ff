package vn.motcua.petition.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.publishing.Followed;

/** The one petition a citizen has sent or has shown to know; the session keeps the second fact. */
@Component
class ProvenPetition {

  private static final String NAME = "petition.followed";
  private static final int DIGITS = 4;

  private final Followed followed;

  ProvenPetition(Followed followed) {
    this.followed = followed;
  }

  /**
   * @param number the telephone given, or its last digits
   */
  void keep(PetitionCode code, String number, HttpServletRequest request) {
    var digits = number.substring(Math.max(0, number.length() - DIGITS));
    request.getSession().setAttribute(NAME, code + " " + digits);
  }

  /** That petition, if it is the one; empty for any other. */
  Optional<Petition> of(PetitionCode code, HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null
            && session.getAttribute(NAME) instanceof String proof
            && proof.startsWith(code + " ")
        ? followed.find(code, proof.substring(proof.length() - DIGITS))
        : Optional.empty();
  }
}
