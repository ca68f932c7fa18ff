package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Contact;
import vn.motcua.dossier.store.DossierQueries;

/** Whom the system itself writes to about a dossier; shown to nobody, so nobody is asked for. */
@Component
public class Contacts {

  private final DossierQueries queries;

  Contacts(DossierQueries queries) {
    this.queries = queries;
  }

  public Optional<Contact> of(DossierCode code) {
    return queries
        .people(code)
        .map(people -> new Contact(people.applicant(), people.submitter(), people.returnBy()));
  }
}
