package vn.motcua.fee.rule;

import static vn.motcua.fee.FeeRefusal.FEE_CHOICE_UNKNOWN;
import static vn.motcua.fee.FeeRefusal.FEE_EXEMPTION_THERE;
import static vn.motcua.fee.FeeRefusal.FEE_NAME_MISSING;
import static vn.motcua.fee.FeeRefusal.FEE_PERCENT_MALFORMED;
import static vn.motcua.fee.FeeRefusal.FEE_PROCEDURE_UNKNOWN;
import static vn.motcua.fee.FeeRefusal.FEE_REACH_MISSING;
import static vn.motcua.fee.FeeRefusal.FEE_TEXT_TOO_LONG;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.fee.model.Exemption;
import vn.motcua.fee.store.Entering;
import vn.motcua.fee.store.ExemptionStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** Enters who pays less by a resolution, at the actor's agency and all below. */
@UseCase
public class EnterExemption {

  private static final int LONGEST = 200;

  private final Catalogue catalogue;
  private final ExemptionStore store;
  private final AuditTrail audit;
  private final Clock clock;

  EnterExemption(Catalogue catalogue, ExemptionStore store, AuditTrail audit, Clock clock) {
    this.catalogue = catalogue;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Its id. */
  @Transactional
  public long handle(Actor actor, TypedExemption typed) {
    var scope = Scopes.of(actor);
    var today = Vietnam.date(clock.instant());
    var findings = new ArrayList<Finding>();
    var exemption = read(typed, scope, today, findings);
    var link = typed.ground().readLink(findings);
    store.locked(scope).stream()
        .filter(one -> isSame(one, exemption))
        .findFirst()
        .ifPresent(
            there ->
                findings.add(
                    Finding.of(
                        "name", FEE_EXEMPTION_THERE, there.name(), Vietnam.show(there.from()))));
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var id = store.enter(new Entering(actor, clock.instant()), exemption, link);
    audit.append(
        actor,
        new SubjectRef("fee-exemption", Long.toString(id)),
        "fee-exemption-entered",
        Map.of(
            "name", exemption.name(),
            "percent", exemption.percentOff(),
            "validFrom", exemption.from(),
            "ground", exemption.ground()));
    return id;
  }

  private Exemption read(
      TypedExemption typed, String scope, LocalDate today, List<Finding> findings) {
    var name = Text.clean(typed.name());
    if (name.isEmpty()) {
      findings.add(Finding.of("name", FEE_NAME_MISSING));
    }
    if (name.length() > LONGEST) {
      findings.add(Finding.of("name", FEE_TEXT_TOO_LONG, LONGEST));
    }
    var days = Days.read(typed.from(), typed.to(), today, findings);
    return new Exemption(
        "",
        name,
        reach(typed, today, findings),
        percent(typed.percent(), findings),
        RuleReading.choice("channel", Channel.class, typed.channel(), findings),
        typed.ofEverybody(),
        scope,
        days.from(),
        days.to(),
        typed.ground().read(findings));
  }

  private Exemption.Reach reach(TypedExemption typed, LocalDate today, List<Finding> findings) {
    return switch (typed.reach()) {
      case "ALL" -> Exemption.Reach.ALL;
      case "FIELD" -> {
        var field = Text.clean(typed.field());
        if (!catalogue.fields(today).contains(field)) {
          findings.add(Finding.of("field", FEE_CHOICE_UNKNOWN));
        }
        yield new Exemption.Reach(Set.of(), field);
      }
      case "PROCEDURES" -> new Exemption.Reach(procedures(typed.procedures(), today, findings), "");
      default -> {
        findings.add(Finding.of("reach", FEE_CHOICE_UNKNOWN));
        yield Exemption.Reach.ALL;
      }
    };
  }

  private Set<String> procedures(String typed, LocalDate today, List<Finding> findings) {
    var codes = new LinkedHashSet<String>();
    for (var code : Text.clean(typed).split("[ ,;]+", -1)) {
      if (code.isEmpty()) {
        continue;
      }
      codes.add(code);
      if (catalogue.inForce(code, today).isEmpty()) {
        findings.add(Finding.of("procedures", FEE_PROCEDURE_UNKNOWN, code));
      }
    }
    if (codes.isEmpty()) {
      findings.add(Finding.of("procedures", FEE_REACH_MISSING));
    }
    return codes;
  }

  private static int percent(String typed, List<Finding> findings) {
    var figures = Text.clean(typed).replaceAll(" ?%$", "");
    if (!figures.matches("[1-9]\\d?|100")) {
      findings.add(Finding.of("percent", FEE_PERCENT_MALFORMED, Text.clean(typed)));
      return 1;
    }
    return Integer.parseInt(figures);
  }

  /** Whether it says the same for some day. */
  private static boolean isSame(Exemption there, Exemption other) {
    return there.scope().equals(other.scope())
        && there.name().equalsIgnoreCase(other.name())
        && there.reach().equals(other.reach())
        && there.channel() == other.channel()
        && (there.to() == null || !there.to().isBefore(other.from()))
        && (other.to() == null || !other.to().isBefore(there.from()));
  }
}
