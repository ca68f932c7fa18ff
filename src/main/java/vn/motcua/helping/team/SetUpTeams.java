package vn.motcua.helping.team;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.helping.HelpingRefusal;
import vn.motcua.helping.Team;
import vn.motcua.helping.store.TeamStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.PersonName;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** Sets teams up, names their members, ends both (NĐ 224/2026/NĐ-CP art. 79). */
@UseCase
public class SetUpTeams {

  private static final int LONGEST_HAMLET = 100;

  private final TeamStore store;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  SetUpTeams(TeamStore store, Organisation organisation, AuditTrail audit, Clock clock) {
    this.store = store;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param hamlet 1 to 100 characters; a hamlet has one team
   */
  @Transactional
  public long begin(Actor actor, long agencyId, String hamlet) {
    var agency =
        organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
    actor.requireWholly(Permission.HELPING_MANAGE, agency.path());
    var name = Text.clean(hamlet);
    if (name.isEmpty() || name.length() > LONGEST_HAMLET) {
      throw refused("hamlet", HelpingRefusal.HELPING_HAMLET, LONGEST_HAMLET);
    }
    var id =
        store
            .begin(agency.id(), agency.path(), name, clock.instant())
            .orElseThrow(() -> refused("hamlet", HelpingRefusal.HELPING_HAMLET_TAKEN));
    audit.append(
        actor, subject(id), "helping-team-begun", Map.of("agency", agencyId, "hamlet", name));
    return id;
  }

  /** Nobody helps in its name any longer; what is open is over. */
  @Transactional
  public void end(Actor actor, long teamId) {
    var team = require(actor, teamId);
    if (!store.end(team.id(), clock.instant())) {
      throw new Refused(HelpingRefusal.HELPING_ENDED);
    }
    audit.append(actor, subject(teamId), "helping-team-ended", Map.of());
  }

  /**
   * @param identityNumber of the member's own account, 12 digits
   */
  @Transactional
  public void name(Actor actor, long teamId, String identityNumber, String fullName) {
    var team = require(actor, teamId);
    var number = Text.number(identityNumber);
    var name = Text.clean(fullName);
    var findings = new ArrayList<Finding>();
    if (!number.matches("\\d{12}")) {
      findings.add(Finding.of("identityNumber", HelpingRefusal.HELPING_NUMBER));
    }
    if (!PersonName.isOne(name)) {
      findings.add(Finding.of("fullName", HelpingRefusal.HELPING_NAME));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    if (!store.isInForce(team.id())) {
      throw new Refused(HelpingRefusal.HELPING_ENDED);
    }
    if (!store.name(team.id(), number, name, clock.instant())) {
      throw refused("identityNumber", HelpingRefusal.HELPING_MEMBER_TWICE);
    }
    audit.append(actor, subject(teamId), "helping-member-named", Map.of("name", name));
  }

  /** The member helps no longer; what is open is over. */
  @Transactional
  public void release(Actor actor, long teamId, long memberId) {
    var team = require(actor, teamId);
    if (!store.release(team.id(), memberId, clock.instant())) {
      throw new Refused(HelpingRefusal.HELPING_ENDED);
    }
    audit.append(actor, subject(teamId), "helping-member-released", Map.of("member", memberId));
  }

  private Team require(Actor actor, long teamId) {
    return store
        .find(teamId)
        .filter(team -> actor.mayWholly(Permission.HELPING_MANAGE, team.agencyPath()))
        .orElseThrow(() -> new NotVisible("team " + teamId));
  }

  private static Refused refused(String field, HelpingRefusal code, Object... args) {
    return new Refused(List.of(Finding.of(field, code, args)));
  }

  private static SubjectRef subject(long teamId) {
    return new SubjectRef(Team.SUBJECT, Long.toString(teamId));
  }
}
