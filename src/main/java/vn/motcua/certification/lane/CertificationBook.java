package vn.motcua.certification.lane;

import org.springframework.stereotype.Component;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.store.EntryQueries;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.spi.ResultBook;
import vn.motcua.shared.Refused;

/** No certification leaves the house without a number in its book, whatever the way. */
@Component
class CertificationBook implements ResultBook {

  private static final String COUNTER = "/desk/certification";

  private final EntryQueries entries;

  CertificationBook(EntryQueries entries) {
    this.entries = entries;
  }

  @Override
  public boolean holds(String procedureCode) {
    return BookKind.ofProcedure(procedureCode).isPresent();
  }

  @Override
  public void requireEntered(Dossier dossier) {
    var lines = entries.ofDossier(dossier.id());
    if (lines.stream().noneMatch(Entry::stands)
        || lines.stream().anyMatch(line -> line.state() == Entry.State.WAITING)) {
      throw new Refused(CertificationRefusal.NOT_IN_BOOK);
    }
  }

  @Override
  public String counter() {
    return COUNTER;
  }

  @Override
  public String counter(DossierCode dossier) {
    return COUNTER + "?dossier=" + dossier;
  }
}
