package vn.motcua.petition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Limits;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Timing;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.Deadline;
import vn.motcua.workcalendar.Pause;
import vn.motcua.workcalendar.WorkCalendar;

/** When what is owed on a petition is due, by the calendar and the settings of the agency. */
@Component
public class PetitionDates {

  private final WorkCalendar calendar;
  private final LegalSettings settings;
  private final PetitionStore store;

  PetitionDates(WorkCalendar calendar, LegalSettings settings, PetitionStore store) {
    this.calendar = calendar;
    this.settings = settings;
    this.store = store;
  }

  /**
   * The clock of a petition that came to an agency. It has to be looked at before the first of the
   * limits: what is no petition is refused by then.
   *
   * @param likely what it is about as far as is known
   */
  public Timing begin(long agencyId, String path, Instant from, @Nullable Concern likely) {
    var day = Vietnam.date(from);
    var limits =
        new Limits(
            settings.at(PetitionSettings.REFUSE_WITHIN, path, day),
            settings.at(PetitionSettings.ASK_WITHIN, path, day),
            settings.at(forwarding(likely), path, day),
            settings.at(PetitionSettings.HANDLE_WITHIN, path, day),
            settings.at(PetitionSettings.PUBLISH_WITHIN, path, day));
    return Timing.begin(
        from,
        limits,
        due(agencyId, from, limits.refuse(), List.of()).dueAt(),
        due(agencyId, from, limits.handle(), List.of()).dueAt());
  }

  private static LegalSetting<Integer> forwarding(@Nullable Concern likely) {
    return likely == Concern.CONDUCT
        ? PetitionSettings.FORWARD_CONDUCT_WITHIN
        : PetitionSettings.FORWARD_WITHIN;
  }

  /** The clock of one whose details came in at that moment. */
  public Timing resume(Petition petition, Instant at) {
    var timing = petition.timing();
    var pauses = new ArrayList<>(store.pauses(petition.id(), timing.from()));
    if (timing.pausedAt() != null) {
      pauses.add(new Pause(timing.pausedAt(), at));
    }
    var agency = petition.holding().agencyId();
    var due = due(agency, timing.from(), timing.limits().handle(), pauses).dueAt();
    var from = timing.pausedFrom();
    var step =
        from != null && from.isNew()
            ? due(agency, timing.from(), timing.limits().refuse(), pauses).dueAt()
            : due;
    return timing.resumed(step, due);
  }

  /** When something is due that has so many working days since the petition came to the agency. */
  public Deadline since(Petition petition, int days) {
    var timing = petition.timing();
    var pauses = new ArrayList<>(store.pauses(petition.id(), timing.from()));
    if (timing.pausedAt() != null) {
      pauses.add(new Pause(timing.pausedAt(), null));
    }
    return due(petition.holding().agencyId(), timing.from(), days, pauses);
  }

  /** When an answer given at that moment has to be published, or withheld with a reason. */
  public Instant publication(Petition petition, Instant answeredAt) {
    var days = petition.timing().limits().publish();
    return due(petition.holding().agencyId(), answeredAt, days, List.of()).dueAt();
  }

  private Deadline due(long agencyId, Instant from, int days, List<Pause> pauses) {
    return calendar.deadline(agencyId, from, TimeLimit.workingDays(days), pauses);
  }
}
