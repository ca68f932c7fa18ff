package vn.motcua.catalogue.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;

/** The agencies whose processes somebody may read or change. */
@Component
public class ProcessOwners {

  private final Organisation organisation;

  ProcessOwners(Organisation organisation) {
    this.organisation = organisation;
  }

  /** The agency, when the actor lays processes down for it. */
  public Agency managed(Actor actor, long agencyId) {
    var agency = existing(agencyId);
    actor.require(Permission.PROCESS_MANAGE, agency.path());
    return agency;
  }

  /**
   * The agency, when its processes concern the actor: one's own, one above it, or one whose
   * processes one may change.
   */
  public Agency readable(Actor actor, long agencyId) {
    var agency = existing(agencyId);
    var own = actor.agencyPath().startsWith(agency.path());
    if (!own && !actor.may(Permission.PROCESS_MANAGE, agency.path())) {
      throw new NotVisible("processes of agency " + agencyId);
    }
    return agency;
  }

  public boolean mayChange(Actor actor, Agency agency) {
    return actor.may(Permission.PROCESS_MANAGE, agency.path());
  }

  /** The agencies whose processes that one follows, itself first, then upwards. */
  public List<Agency> line(Agency agency) {
    return organisation.lineage(agency.id()).reversed();
  }

  private Agency existing(long agencyId) {
    return organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
  }
}
