package vn.motcua.reporting.counting;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.platform.command.Command;

/**
 * {@code ./motcua recount}: counts everything anew from the events of dossiers and says what was
 * counted otherwise before. Exit code 0 = nothing, 1 = something, which is mended.
 */
@Component(Command.BEAN + "recount")
class RecountCommand implements Command {

  private static final int MENDED = 1;

  private final FactUpkeep upkeep;
  private final Recount recount;

  RecountCommand(FactUpkeep upkeep, Recount recount) {
    this.upkeep = upkeep;
    this.recount = recount;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (!arguments.isEmpty()) {
      out.println("./motcua recount");
      return CANNOT;
    }
    // what nobody has read yet is no mistake
    upkeep.run();
    var found = recount.all();
    out.printf(
        Locale.ROOT,
        "Đã đếm lại %,d hồ sơ: %,d hồ sơ và %,d số tổng trước đó khác.%n"
            + "Counted %,d dossiers anew: %,d of them and %,d sums were other before.%n",
        found.dossiers(),
        found.changed(),
        found.tallies(),
        found.dossiers(),
        found.changed(),
        found.tallies());
    return found.changed() + found.tallies() == 0 ? DONE : MENDED;
  }
}
