package vn.motcua.desk.rights;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.spi.ProcedureFields;
import vn.motcua.shared.Vietnam;

/** The fields of the catalogue's procedures, as roles may be limited to them. */
@Component
class CatalogueFields implements ProcedureFields {

  private final Catalogue catalogue;
  private final Clock clock;

  CatalogueFields(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public List<String> names() {
    return catalogue.fields(Vietnam.date(clock.instant()));
  }
}
