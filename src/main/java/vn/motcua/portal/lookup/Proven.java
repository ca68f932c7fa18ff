package vn.motcua.portal.lookup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.PublicLookup;

/** The one dossier a citizen has shown to know; the session keeps the second fact. */
@Component
class Proven {

  private static final String NAME = "portal.lookUp";

  private final PublicLookup lookup;

  Proven(PublicLookup lookup) {
    this.lookup = lookup;
  }

  void keep(String code, String fact, HttpServletRequest request) {
    request.getSession().setAttribute(NAME, code + " " + fact);
  }

  /** The progress of that dossier, if it is the one; empty for any other. */
  Optional<Progress> of(String code, HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null
            && session.getAttribute(NAME) instanceof String proof
            && proof.startsWith(code + " ")
        ? lookup.find(code, proof.substring(code.length() + 1))
        : Optional.empty();
  }
}
