package vn.motcua.identity;

import java.time.Clock;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.EmployStaff;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * Opens an account for somebody who works in the agency; a person the organisation does not know
 * yet is recorded as staff from today.
 */
@Component
public class OpenStaffAccount {

  private final OpenAccount openAccount;
  private final EmployStaff employStaff;
  private final Clock clock;

  OpenStaffAccount(OpenAccount openAccount, EmployStaff employStaff, Clock clock) {
    this.openAccount = openAccount;
    this.employStaff = employStaff;
    this.clock = clock;
  }

  /**
   * @return the account's id
   */
  @Transactional
  public long handle(Actor actor, NewAccount asked) {
    return openAccount.handle(actor, asked.staffId() == null ? employed(actor, asked) : asked);
  }

  private NewAccount employed(Actor actor, NewAccount asked) {
    var findings = new ArrayList<Finding>();
    if (!Usernames.isAllowed(Usernames.normalise(asked.username()))) {
      findings.add(Finding.of("username", IdentityRefusal.USERNAME_NOT_ALLOWED));
    }
    try {
      var member =
          employStaff.handle(
              actor,
              asked.agencyId(),
              asked.departmentId(),
              asked.fullName(),
              asked.position(),
              Vietnam.date(clock.instant()));
      if (findings.isEmpty()) {
        return asked.of(member);
      }
    } catch (Refused refused) {
      findings.addAll(0, refused.findings());
    }
    throw new Refused(findings);
  }
}
