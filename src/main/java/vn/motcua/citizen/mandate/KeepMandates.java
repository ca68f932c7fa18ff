package vn.motcua.citizen.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.Mandate;
import vn.motcua.citizen.MandateKind;
import vn.motcua.citizen.Mandates;
import vn.motcua.citizen.store.MandateStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.PersonName;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/**
 * Writes down for whom somebody acts, and ends it. What the holder says proves nothing by itself:
 * the desk sees the ground and asks for the paper. What the person gives with a proven account is
 * theirs to give and to take back.
 */
@UseCase
public class KeepMandates {

  private static final int MOST = 20;
  private static final int LONGEST_GROUND = 300;

  private final MandateStore store;
  private final Mandates mandates;
  private final AuditTrail audit;
  private final Clock clock;

  KeepMandates(MandateStore store, Mandates mandates, AuditTrail audit, Clock clock) {
    this.store = store;
    this.mandates = mandates;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * As typed.
   *
   * @param kind what the holder says; of what is given it means nothing
   * @param number of whom is acted for; of what is given, of the holder
   * @param lastDay day first; may be empty but for what is given
   */
  public record Typed(String kind, String name, String number, String ground, String lastDay) {

    public static final Typed NOTHING = new Typed("", "", "", "", "");
  }

  /** The citizen acts for that person or organisation. */
  @Transactional
  public void say(Citizen holder, Typed typed) {
    var kind = MandateKind.said(typed.kind());
    var number = Text.number(typed.number());
    var findings = new ArrayList<Finding>();
    if (kind.isEmpty()) {
      findings.add(Finding.of("kind", CitizenRefusal.MANDATE_KIND));
    }
    // a child just born has no number, an organisation one of its own
    if (!number.isEmpty() && !number.matches("\\d{10}(?:-?\\d{3})?|\\d{12}")
        || number.equals(holder.identityNumber())) {
      findings.add(Finding.of("number", CitizenRefusal.MANDATE_NUMBER));
    }
    if (!PersonName.isOne(Text.clean(typed.name()))) {
      findings.add(Finding.of("name", CitizenRefusal.MANDATE_NAME));
    }
    if (!typed.lastDay().isBlank() && day(typed) == null) {
      findings.add(Finding.of("lastDay", CitizenRefusal.MANDATE_LAST_DAY));
    }
    check(typed, "ground", "lastDay", findings);
    if (mandates.of(holder).size() >= MOST) {
      findings.add(Finding.of("name", CitizenRefusal.MANDATE_TOO_MANY, MOST));
    }
    refuse(findings);
    add(
        new Mandate(
            0,
            kind.orElseThrow(),
            holder.identityNumber(),
            Text.clean(typed.name()),
            number,
            Text.clean(typed.ground()),
            day(typed),
            holder.id()),
        holder);
  }

  /** Somebody else may act for the citizen, until a day and not longer. */
  @Transactional
  public void give(Citizen citizen, Typed typed) {
    var holder = Text.number(typed.number());
    var findings = new ArrayList<Finding>();
    if (!citizen.isProven()) {
      findings.add(Finding.of("holder", CitizenRefusal.MANDATE_UNPROVEN));
    } else if (!holder.matches("\\d{12}") || holder.equals(citizen.identityNumber())) {
      findings.add(Finding.of("holder", CitizenRefusal.CITIZEN_IDENTITY_NUMBER));
    }
    if (day(typed) == null) {
      findings.add(Finding.of("until", CitizenRefusal.MANDATE_LAST_DAY));
    }
    check(typed, "task", "until", findings);
    if (mandates.givenBy(citizen).size() >= MOST) {
      findings.add(Finding.of("holder", CitizenRefusal.MANDATE_TOO_MANY, MOST));
    }
    refuse(findings);
    add(
        new Mandate(
            0,
            MandateKind.GIVEN,
            holder,
            citizen.fullName(),
            citizen.identityNumber(),
            Text.clean(typed.ground()),
            day(typed),
            citizen.id()),
        citizen);
  }

  /** By whoever wrote it; nothing happens when it was ended before. */
  @Transactional
  public void end(Citizen citizen, long id) {
    if (!store.isWrittenBy(id, citizen.id())) {
      throw new NotVisible("mandate " + id);
    }
    if (store.end(id, clock.instant())) {
      audit.append(citizen.actor(), citizen.subject(), "mandate-ended", Map.of("mandate", id));
    }
  }

  private void add(Mandate fresh, Citizen writer) {
    var id = store.add(fresh, clock.instant());
    audit.append(
        writer.actor(),
        writer.subject(),
        fresh.isGiven() ? "mandate-given" : "mandate-said",
        Map.of("mandate", id, "kind", fresh.kind()));
  }

  /** What both have, by the names of their fields. */
  private void check(Typed typed, String groundField, String dayField, List<Finding> findings) {
    var ground = Text.clean(typed.ground());
    if (ground.isEmpty() || ground.length() > LONGEST_GROUND) {
      findings.add(Finding.of(groundField, CitizenRefusal.MANDATE_GROUND, LONGEST_GROUND));
    }
    var day = day(typed);
    if (day != null && day.isBefore(Vietnam.date(clock.instant()))) {
      findings.add(Finding.of(dayField, CitizenRefusal.MANDATE_LAST_DAY));
    }
  }

  private static @Nullable LocalDate day(Typed typed) {
    return TypedDate.read(typed.lastDay()).orElse(null);
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }
}
