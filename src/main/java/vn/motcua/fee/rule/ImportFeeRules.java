package vn.motcua.fee.rule;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.store.Entering;
import vn.motcua.fee.store.RuleStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** Enters all rules of a resolution from a file, or none of them. */
@UseCase
public class ImportFeeRules {

  private final RuleReading reading;
  private final RoomForRules room;
  private final RuleStore store;
  private final AuditTrail audit;
  private final Clock clock;

  ImportFeeRules(
      RuleReading reading, RoomForRules room, RuleStore store, AuditTrail audit, Clock clock) {
    this.reading = reading;
    this.room = room;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What became of a file.
   *
   * @param entered how many rules were; 0 as soon as one line is rejected
   */
  public record Outcome(int entered, List<Rejected> rejected) {

    public Outcome {
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * A line that is not taken.
   *
   * @param line its number in the file, the heading is 1
   */
  public record Rejected(long line, List<Finding> findings) {

    public Rejected {
      findings = List.copyOf(findings);
    }
  }

  private record Read(FeeRule rule, String link) {}

  @Transactional
  public Outcome handle(Actor actor, InputStream file) {
    var scope = Scopes.of(actor);
    var today = Vietnam.date(clock.instant());
    var lines = RuleFile.read(file);
    var there = locked(lines, scope);
    var read = new ArrayList<Read>();
    var rejected = new ArrayList<Rejected>();
    for (var line : lines) {
      var findings = new ArrayList<Finding>();
      var rule = reading.read(line.rule(), scope, today, findings);
      var link = line.rule().ground().readLink(findings);
      var beside = there.computeIfAbsent(rule.procedureCode(), code -> new ArrayList<>());
      room.check(rule, beside, today, findings);
      if (findings.isEmpty()) {
        beside.add(rule);
        read.add(new Read(rule, link));
      } else {
        rejected.add(new Rejected(line.number(), findings));
      }
    }
    return rejected.isEmpty()
        ? new Outcome(enter(actor, read), List.of())
        : new Outcome(0, rejected);
  }

  /** Always in the same order, or two files could wait for one another for ever. */
  private Map<String, List<FeeRule>> locked(List<RuleFile.Line> lines, String scope) {
    var codes = new TreeSet<String>();
    lines.forEach(line -> codes.add(Text.clean(line.rule().procedure())));
    var there = new HashMap<String, List<FeeRule>>();
    codes.forEach(code -> there.put(code, new ArrayList<>(store.lockedRules(code, scope))));
    return there;
  }

  private int enter(Actor actor, List<Read> rules) {
    var entering = new Entering(actor, clock.instant());
    for (var one : rules) {
      var id = store.enter(entering, one.rule(), one.link());
      audit.append(
          actor,
          new SubjectRef("fee-rule", Long.toString(id)),
          "fee-rule-entered",
          Map.of(
              "procedure", one.rule().procedureCode(),
              "item", one.rule().item(),
              "validFrom", one.rule().from(),
              "ground", one.rule().ground()));
    }
    return rules.size();
  }
}
