package vn.motcua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.store.PlannedSuccessions;
import vn.motcua.organisation.store.Snapshots;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Withdraws a merger, division or renaming before its day: the agencies go on as if it had never
 * been laid down, the successors are removed with all that was prepared for them. From its day on
 * it is history and stays.
 */
@Component
public class WithdrawReorganisation {

  private static final int LONGEST_REASON = 500;

  private final Organisation organisation;
  private final PlannedSuccessions planned;
  private final Snapshots snapshots;
  private final List<AgencyTies> ties;
  private final AuditTrail audit;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  WithdrawReorganisation(
      Organisation organisation,
      PlannedSuccessions planned,
      Snapshots snapshots,
      List<AgencyTies> ties,
      AuditTrail audit,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.organisation = organisation;
    this.planned = planned;
    this.snapshots = snapshots;
    this.ties = List.copyOf(ties);
    this.audit = audit;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * What was laid down for a day to come.
   *
   * @param on first day of the successors
   */
  public record Plan(List<Agency> predecessors, List<Agency> successors, LocalDate on) {}

  /** What is planned for an agency; empty when nothing is, or its day has come. */
  public Optional<Plan> plan(Agency agency) {
    var last = agency.validTo();
    if (last == null || last.isBefore(today())) {
      return Optional.empty();
    }
    var on = last.plusDays(1);
    var successors =
        organisation.successors(agency.id()).stream()
            .filter(each -> each.validFrom().equals(on))
            .toList();
    var predecessors =
        successors.stream()
            .flatMap(each -> organisation.predecessors(each.id()).stream())
            .distinct()
            .toList();
    return successors.isEmpty()
        ? Optional.empty()
        : Optional.of(new Plan(predecessors, successors, on));
  }

  /** Whether this person may withdraw what is planned: all that ends is theirs to reorganise. */
  public static boolean mayWithdraw(Actor actor, Plan plan) {
    return plan.predecessors().stream().allMatch(agency -> Reorganise.mayReorganise(actor, agency));
  }

  /**
   * @param agencyId one of the agencies that were to end
   * @param reason why; required, goes into the trail of all of them
   */
  @Transactional
  public void handle(Actor actor, long agencyId, String reason) {
    snapshots.lock();
    var agency =
        organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
    var plan = plan(agency).orElseThrow(() -> new NotVisible("plan for agency " + agencyId));
    if (!mayWithdraw(actor, plan)) {
      throw new Denied(Permission.ORGANISATION_MANAGE);
    }
    var words = TypedText.of("reason", reason);
    var findings = new ArrayList<Finding>();
    words.check(
        findings,
        LONGEST_REASON,
        OrganisationRefusal.WITHDRAWAL_REASON_MISSING,
        OrganisationRefusal.NAME_TOO_LONG);
    plan.successors().forEach(each -> checkUnused(each, findings));
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var before = plan.predecessors().stream().map(Agency::id).toList();
    var after = plan.successors().stream().map(Agency::id).toList();
    publisher.publishEvent(new ReorganisationWithdrawn(actor, before, after, words.text()));
    planned.remove(before, after, plan.on().minusDays(1));
    record(actor, plan, words.text());
  }

  /** Nothing may lie there that would be lost, or go on from there. */
  private void checkUnused(Agency successor, List<Finding> findings) {
    if (successor.validTo() != null) {
      findings.add(
          Finding.of(
              "",
              OrganisationRefusal.AGENCY_ENDS,
              successor.name(),
              Vietnam.show(Objects.requireNonNull(successor.validTo()))));
    }
    var count =
        ties.stream().mapToInt(each -> each.count(successor.id())).sum()
            + planned.staff(successor.id());
    if (count > 0) {
      findings.add(Finding.of("", OrganisationRefusal.WITHDRAWAL_OF_USED, successor.name(), count));
    }
  }

  private void record(Actor actor, Plan plan, String reason) {
    var names = plan.successors().stream().map(Agency::name).toList();
    for (var agency : plan.predecessors()) {
      append(
          actor,
          agency.id(),
          "reorganisation-withdrawn",
          Map.of("successors", names, "from", plan.on().toString(), "reason", reason));
    }
    for (var agency : plan.successors()) {
      append(
          actor, agency.id(), "agency-withdrawn", Map.of("name", agency.name(), "reason", reason));
    }
  }

  private void append(Actor actor, long agencyId, String action, Map<String, ?> details) {
    audit.append(actor, new SubjectRef("agency", Long.toString(agencyId)), action, details);
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
