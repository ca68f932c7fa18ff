package vn.motcua.workcalendar.change;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.AgenciesSucceeded;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.ReorganisationWithdrawn;
import vn.motcua.workcalendar.store.Calendars;
import vn.motcua.workcalendar.store.TakenOverEntries;

/**
 * The calendar of the one predecessor that had one passes to the successors with the
 * reorganisation. Of several none does: which one is right, the administrator says on the calendar
 * desk.
 */
@Component
class FollowSuccession {

  private final TakeCalendarOver takeOver;
  private final TakenOverEntries entries;
  private final Calendars calendars;
  private final Organisation organisation;

  FollowSuccession(
      TakeCalendarOver takeOver,
      TakenOverEntries entries,
      Calendars calendars,
      Organisation organisation) {
    this.takeOver = takeOver;
    this.entries = entries;
    this.calendars = calendars;
    this.organisation = organisation;
  }

  @EventListener
  void on(AgenciesSucceeded succeeded) {
    for (var id : succeeded.successors()) {
      var successor = organisation.agency(id);
      var offers = takeOver.offers(successor);
      if (offers.size() == 1) {
        takeOver.take(
            succeeded.actor(), successor, offers.getFirst(), new Ground(succeeded.document(), ""));
      }
    }
  }

  /** The successors never begin: nothing applies to them. */
  @EventListener
  void on(ReorganisationWithdrawn withdrawn) {
    entries.remove(withdrawn.successors());
    calendars.forget();
  }
}
