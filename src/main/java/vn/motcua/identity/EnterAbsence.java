package vn.motcua.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Grant;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * Enters that somebody is away, and who stands in: from the first day to the last the substitute
 * sees and handles what the absent person holds, and each act says so. Afterwards everything is as
 * before.
 */
@Component
public class EnterAbsence {

  private static final int LONGEST_REASON = 300;

  private final AbsenceStore store;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Clock clock;

  EnterAbsence(AbsenceStore store, Accounts accounts, AuditTrail audit, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether this person may enter absences of people of that agency. */
  public static boolean may(Actor actor, String agencyPath) {
    return actor.may(Permission.ACCOUNT_MANAGE, agencyPath)
        || actor.may(Permission.DOSSIER_ASSIGN, agencyPath);
  }

  /**
   * Answers the absence's id.
   *
   * @param substituteId of the same agency, with the same roles, and there on those days; null when
   *     nobody stands in
   * @param from today or later
   * @param to last day, inclusive
   */
  @Transactional
  public long handle(
      Actor actor,
      long accountId,
      @Nullable Long substituteId,
      LocalDate from,
      LocalDate to,
      String reason) {
    store.lock(
        Stream.concat(Stream.of(accountId), Stream.ofNullable(substituteId)).distinct().toList());
    var person = visible(actor, accountId);
    var why = Text.clean(reason);
    var findings = new ArrayList<Finding>();
    checkDays(accountId, from, to, findings);
    if (why.length() > LONGEST_REASON) {
      findings.add(Finding.of("reason", IdentityRefusal.REASON_TOO_LONG, LONGEST_REASON));
    }
    if (substituteId != null) {
      checkSubstitute(person, substituteId, from, to, findings);
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var id =
        store.insert(
            actor,
            accountId,
            substituteId,
            from,
            to,
            why,
            clock.instant().atOffset(ZoneOffset.UTC));
    store.growSubstitutes(accountId, today());
    var details = new HashMap<String, Object>();
    details.put("from", from.toString());
    details.put("to", to.toString());
    if (substituteId != null) {
      details.put("substitute", substituteId);
    }
    record(actor, accountId, "absence-entered", details);
    return id;
  }

  /** Ends an absence: one that has begun yesterday, as somebody is back; one to come altogether. */
  @Transactional
  public void end(Actor actor, long absenceId) {
    var found = store.find(absenceId).orElseThrow(() -> hidden(absenceId));
    store.lock(List.of(found.accountId()));
    var absence = store.find(absenceId).orElseThrow(() -> hidden(absenceId));
    var unused = visible(actor, absence.accountId());
    if (absence.to().isBefore(today())) {
      throw new Refused(IdentityRefusal.DAYS_IN_PAST);
    }
    store.growSubstitutes(absence.accountId(), today());
    if (absence.from().isBefore(today())) {
      store.end(absenceId, today().minusDays(1));
    } else {
      store.cancel(absenceId, clock.instant().atOffset(ZoneOffset.UTC));
    }
    record(
        actor,
        absence.accountId(),
        "absence-ended",
        Map.of("from", absence.from().toString(), "to", absence.to().toString()));
  }

  private Actor visible(Actor actor, long accountId) {
    return accounts
        .actor(accountId)
        .filter(person -> may(actor, person.agencyPath()))
        .orElseThrow(() -> new NotVisible("account " + accountId));
  }

  private void checkDays(long accountId, LocalDate from, LocalDate to, List<Finding> findings) {
    if (to.isBefore(from)) {
      findings.add(Finding.of("to", IdentityRefusal.DATES_REVERSED));
    }
    if (from.isBefore(today())) {
      findings.add(Finding.of("from", IdentityRefusal.DAYS_IN_PAST));
    }
    overlapping(accountId, from, to)
        .ifPresent(
            other ->
                findings.add(
                    Finding.of(
                        "from",
                        IdentityRefusal.ABSENCE_OVERLAPS,
                        Vietnam.show(other.from()),
                        Vietnam.show(other.to()))));
  }

  private Optional<Absence> overlapping(long accountId, LocalDate from, LocalDate to) {
    return store.ofAccount(accountId, today()).stream()
        .filter(other -> other.overlaps(from, to))
        .findFirst();
  }

  private void checkSubstitute(
      Actor person, long substituteId, LocalDate from, LocalDate to, List<Finding> findings) {
    var found = accounts.actor(substituteId);
    if (found.isEmpty()) {
      findings.add(Finding.of("substitute", IdentityRefusal.PERSON_MISSING));
      return;
    }
    var substitute = found.get();
    var name = substitute.fullName();
    if (substitute.accountId() == person.accountId()) {
      findings.add(Finding.of("substitute", IdentityRefusal.SUBSTITUTE_SELF));
      return;
    }
    if (substitute.agencyId() != person.agencyId()) {
      findings.add(Finding.of("substitute", IdentityRefusal.SUBSTITUTE_ELSEWHERE, name));
    }
    overlapping(substituteId, from, to)
        .ifPresent(
            away ->
                findings.add(
                    leadsBack(away, person.accountId(), from, to)
                        ? Finding.of("substitute", IdentityRefusal.SUBSTITUTION_LOOP, name)
                        : Finding.of(
                            "substitute",
                            IdentityRefusal.SUBSTITUTE_ABSENT,
                            name,
                            Vietnam.show(away.from()),
                            Vietnam.show(away.to()))));
    person.grants().stream()
        .filter(grant -> grant.role().grants(Permission.DOSSIER_READ))
        // authority given by a leader is the person's own and passes to nobody
        .filter(grant -> grant.actingFor() == null)
        .filter(grant -> substitute.grants().stream().noneMatch(held -> isAsWide(held, grant)))
        .findFirst()
        .ifPresent(
            grant ->
                findings.add(
                    Finding.of(
                        "substitute",
                        IdentityRefusal.SUBSTITUTE_LACKS_ROLE,
                        name,
                        new DefaultMessageSourceResolvable("role." + grant.role().name()))));
  }

  /**
   * Whether the substitute's role is for all the dossiers and kinds of work of the absent one's.
   */
  private static boolean isAsWide(Grant held, Grant absent) {
    return held.role() == absent.role()
        && held.actingFor() == null
        && absent.scopePath().startsWith(held.scopePath())
        && isAsWide(held.limits().fields(), absent.limits().fields())
        && isAsWide(held.limits().works(), absent.limits().works());
  }

  private static <T> boolean isAsWide(Set<T> held, Set<T> absent) {
    return held.isEmpty() || !absent.isEmpty() && held.containsAll(absent);
  }

  /** Whether those who stand in for the substitute include the absent person. */
  private boolean leadsBack(Absence away, long accountId, LocalDate from, LocalDate to) {
    var seen = new HashSet<Long>();
    var next = Optional.of(away);
    while (next.isPresent()) {
      var standing = next.get().substituteId();
      if (standing == null || !seen.add(standing)) {
        return false;
      }
      if (standing == accountId) {
        return true;
      }
      next = overlapping(standing, from, to);
    }
    return false;
  }

  private void record(Actor actor, long accountId, String action, Map<String, ?> details) {
    audit.append(actor, new SubjectRef("account", Long.toString(accountId)), action, details);
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  private static NotVisible hidden(long id) {
    return new NotVisible("absence " + id);
  }
}
