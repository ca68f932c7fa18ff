package vn.motcua.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.source.ShippedFiles;
import vn.motcua.catalogue.store.SupplementStore;
import vn.motcua.platform.seed.Seed;

/**
 * Loads the published procedures that ship with the product, and the supplements of their limits.
 */
@Component
class ProcedureSeed implements Seed {

  private static final Logger log = LoggerFactory.getLogger(ProcedureSeed.class);
  private static final String PROCEDURES = "procedures.csv";

  private final ProcedureImport procedures;
  private final SupplementStore supplements;

  ProcedureSeed(ProcedureImport procedures, SupplementStore supplements) {
    this.procedures = procedures;
    this.supplements = supplements;
  }

  @Override
  public String name() {
    return "catalogue.procedures";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String fingerprint() {
    return ShippedFiles.fingerprint(PROCEDURES, "limit_supplements.csv");
  }

  @Override
  public void load() {
    supplements.replaceAll(ShippedFiles.supplements());
    try (InputStream file = ShippedFiles.open(PROCEDURES)) {
      var report = procedures.run(PROCEDURES, file, true, "motcua");
      log.info(
          "Procedures: {} created, {} updated, {} unchanged, {} rejected",
          report.created(),
          report.updated(),
          report.unchanged(),
          report.rejected().size());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
