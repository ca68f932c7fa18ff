package vn.motcua.workcalendar.change;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.workcalendar.engine.SpecialKind;

/** The calendars an actor may change, and what each level may enter. */
@Component
public class ManagedCalendars {

  /** A unit has local exceptions; holidays and swaps are announced for all (BLLĐ Điều 112). */
  private static final Set<SpecialKind> LOCAL =
      EnumSet.of(SpecialKind.LOCAL_CLOSURE, SpecialKind.SWAPPED_WORKING, SpecialKind.ORDINARY);

  private final Organisation organisation;

  ManagedCalendars(Organisation organisation) {
    this.organisation = organisation;
  }

  /** The agency, for whoever may change its calendar. */
  public Agency get(Actor actor, long agencyId) {
    var agency =
        organisation
            .existing(agencyId)
            .filter(found -> actor.may(Permission.CALENDAR_READ, found.path()))
            .orElseThrow(() -> new NotVisible("calendar of agency " + agencyId));
    actor.require(Permission.CALENDAR_MANAGE, agency.path());
    return agency;
  }

  /** What may be entered for the agency, in the order of the form. */
  public static Set<SpecialKind> kinds(Agency agency) {
    return agency.level() == AgencyLevel.PROVINCE
        ? EnumSet.allOf(SpecialKind.class)
        : EnumSet.copyOf(LOCAL);
  }
}
