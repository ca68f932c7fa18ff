package vn.motcua.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;

/**
 * Lets the first administrator in: a system without any account prints a one-time link at its
 * start; whoever can read the server's output opens the first account with it.
 */
@Component
public class FirstAdministrator {

  private final OneTimeLinks links;
  private final OpenAccount openAccount;
  private final Organisation organisation;
  private final MessageSource messages;
  private final Clock clock;
  private final boolean demonstration;

  FirstAdministrator(
      OneTimeLinks links,
      OpenAccount openAccount,
      Organisation organisation,
      MessageSource messages,
      Clock clock,
      @Value("${motcua.demonstration}") boolean demonstration) {
    this.links = links;
    this.openAccount = openAccount;
    this.organisation = organisation;
    this.messages = messages;
    this.clock = clock;
    this.demonstration = demonstration;
  }

  /** The token of a new link, when the system has no account yet. */
  @Transactional
  Optional<String> newLink() {
    return !demonstration && links.thereIsNoAccount()
        ? Optional.of(links.addForFirstAdministrator())
        : Optional.empty();
  }

  /** Whether the link still opens the set-up. */
  public boolean isOpen(String token) {
    return links.opensSetup(token);
  }

  /**
   * Opens the first account, as administrator over the agency and everything below it. The link is
   * dead afterwards.
   */
  @Transactional
  public void handle(String token, Candidate candidate) {
    links.oneAtATime();
    if (!links.opensSetup(token) || !links.use(token)) {
      throw new Refused(IdentityRefusal.LINK_DEAD);
    }
    var today = Vietnam.date(clock.instant());
    var agency = organisation.find(candidate.agencyCode().strip(), today);
    var findings = new ArrayList<Finding>();
    if (agency.isEmpty()) {
      findings.add(Finding.of("agency", IdentityRefusal.AGENCY_UNKNOWN));
    }
    if (!candidate.password().equals(candidate.again())) {
      findings.add(Finding.of("again", IdentityRefusal.PASSWORDS_DIFFER));
    }
    findings.addAll(
        OpenAccount.check(candidate.fullName(), candidate.username(), candidate.password()));
    if (!findings.isEmpty()) {
      throw new Refused(List.copyOf(findings));
    }
    var place = agency.orElseThrow();
    var system =
        new Actor(
            0,
            "system",
            "",
            place.id(),
            place.path(),
            null,
            List.of(new Grant(Role.ADMINISTRATOR, place.path())));
    var position = messages.getMessage("role.ADMINISTRATOR", null, Vietnam.LOCALE);
    openAccount.handle(
        system,
        new NewAccount(
            candidate.username(),
            candidate.fullName(),
            position,
            place.id(),
            null,
            null,
            candidate.password(),
            false,
            List.of(new NewGrant(Role.ADMINISTRATOR, place.id(), today, null))));
  }

  /**
   * What was typed into the set-up form.
   *
   * @param agencyCode identifier or GSO code of the province or agency
   */
  public record Candidate(
      String fullName, String username, String agencyCode, String password, String again) {}
}
