package vn.motcua.catalogue.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.motcua.catalogue.CatalogueRefusal;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ChannelLimit;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.source.Budget;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Role;

/** What a process must keep to before dossiers may follow it. */
public final class ProcessRules {

  private ProcessRules() {}

  /**
   * Everything that speaks against publishing these steps.
   *
   * @param steps at least one
   */
  static List<Finding> findings(List<ProcessStep> steps, Procedure procedure) {
    var findings = new ArrayList<Finding>();
    if (steps.getFirst().role() != Role.RECEPTION) {
      findings.add(Finding.of("s0.role", CatalogueRefusal.PROCESS_FIRST_STEP));
    }
    if (steps.getLast().role() != Role.RETURNING) {
      var last = "s" + (steps.size() - 1) + ".role";
      findings.add(Finding.of(last, CatalogueRefusal.PROCESS_LAST_STEP));
    }
    for (var over : limits(steps, procedure).stream().filter(Measure::isOver).toList()) {
      findings.add(
          Finding.of(
              "",
              CatalogueRefusal.PROCESS_OVER_LIMIT,
              over.hours(),
              new DefaultMessageSourceResolvable("catalogue.channel." + over.line().channel()),
              over.allowed(),
              new DefaultMessageSourceResolvable(
                  new String[] {"catalogue.limit." + over.line().limit().unit()},
                  new Object[] {over.line().limit().amount()})));
    }
    return findings;
  }

  /**
   * The steps against the limit of each channel that has one, in order; of steps at the same time
   * the longest counts.
   */
  public static List<Measure> limits(List<ProcessStep> steps, Procedure procedure) {
    var hours = ProcessStep.totalHours(steps);
    return Arrays.stream(Channel.values())
        .flatMap(channel -> procedure.line(channel).stream())
        .map(line -> new Measure(line, hours, Budget.hours(line.limit())))
        .toList();
  }

  /**
   * The steps against one limit.
   *
   * @param hours working hours of the steps
   * @param allowed working hours of the limit
   */
  public record Measure(ChannelLimit line, int hours, int allowed) {

    public boolean isOver() {
      return hours > allowed;
    }
  }
}
