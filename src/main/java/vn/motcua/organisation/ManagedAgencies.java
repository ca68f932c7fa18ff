package vn.motcua.organisation;

import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;

/** Agencies for somebody who is about to change them. */
@Component
class ManagedAgencies {

  private final Organisation organisation;

  ManagedAgencies(Organisation organisation) {
    this.organisation = organisation;
  }

  /** The agency, when it exists and the actor manages it. */
  Agency get(Actor actor, long agencyId) {
    var agency =
        organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
    actor.require(Permission.ORGANISATION_MANAGE, agency.path());
    return agency;
  }
}
