package vn.motcua.workcalendar.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that pauses take out of a limit in days: as many as lie between the day the supplement
 * was asked for and the day it came ("ngày nộp lại − ngày yêu cầu bổ sung").
 *
 * <p>The day of the request is out and the day of the supplement is in; a pause that begins on the
 * day of receipt, which never counts, takes out the day of the supplement instead. So every pause
 * moves the due day by exactly the days it lasted, whenever it begins, even on the due day. Acts
 * outside working hours take effect at the next opening, as a receipt does. Pauses that follow each
 * other on one day are one.
 */
final class PausedDays {

  private record Days(LocalDate requested, LocalDate supplemented) {}

  private final List<Days> pauses = new ArrayList<>();
  private final LocalDate received;

  PausedDays(PausedTime paused, AgencyCalendar calendar, LocalDate received) {
    this.received = received;
    for (var span : paused.spans()) {
      add(
          LocalMinute.date(calendar.nextOpening(span.from())),
          LocalMinute.date(calendar.nextOpening(span.to())));
    }
  }

  boolean contains(LocalDate day) {
    return pauses.stream().anyMatch(pause -> covers(pause, day));
  }

  private void add(LocalDate requested, LocalDate supplemented) {
    if (!pauses.isEmpty() && !requested.isAfter(pauses.getLast().supplemented())) {
      pauses.add(new Days(pauses.removeLast().requested(), supplemented));
    } else {
      pauses.add(new Days(requested, supplemented));
    }
  }

  private boolean covers(Days pause, LocalDate day) {
    return pause.requested().isAfter(received)
        ? !day.isBefore(pause.requested()) && day.isBefore(pause.supplemented())
        : day.isAfter(received) && !day.isAfter(pause.supplemented());
  }
}
