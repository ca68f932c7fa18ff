package vn.motcua.post.parcel;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.post.PostSettings;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.State;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** By when a parcel should be delivered: so many working days after it was handed over. */
@Component
public class DeliveryDays {

  private final LegalSettings settings;
  private final WorkCalendar calendar;

  DeliveryDays(LegalSettings settings, WorkCalendar calendar) {
    this.settings = settings;
    this.calendar = calendar;
  }

  /**
   * The parcel in that state, with the day it should be delivered from when it first left.
   *
   * @param at when the movement is said to have been
   */
  public Parcel handedOver(Parcel parcel, State state, Instant at) {
    return parcel.with(
        to -> {
          to.state = state;
          to.stateAt = at;
          if (parcel.handedAt() == null) {
            var day = Vietnam.date(at);
            var within = settings.at(PostSettings.DELIVERED_WITHIN, parcel.agencyPath(), day);
            to.handedAt = at;
            to.dueOn = calendar.plusWorkingDays(parcel.agencyId(), day, within);
          }
        });
  }
}
