package vn.motcua.demonstration;

import java.time.Clock;
import java.util.Map;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.Exports;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.seed.Seed;
import vn.motcua.shared.Vietnam;

/** The counter has asked for this year's register as a file. */
@Demonstration
class DemonstrationExports implements Seed {

  private final Accounts accounts;
  private final Exports exports;
  private final Clock clock;

  DemonstrationExports(Accounts accounts, Exports exports, Clock clock) {
    this.accounts = accounts;
    this.exports = exports;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.exports";
  }

  @Override
  public int order() {
    return 130;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var clerk =
        accounts
            .actor("tiepnhan")
            .orElseThrow(() -> new IllegalStateException("No account tiepnhan"));
    var year = Vietnam.date(clock.instant()).getYear();
    exports.ask(
        clerk,
        "dossier.register",
        Map.of("agency", "H50.101", "year", Integer.toString(year)),
        ExportFormat.XLSX);
  }
}
