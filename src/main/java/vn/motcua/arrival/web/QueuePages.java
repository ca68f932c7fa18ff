package vn.motcua.arrival.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.arrival.Arrival;
import vn.motcua.arrival.Arrivals;
import vn.motcua.dossier.DueWords;
import vn.motcua.platform.web.Show;
import vn.motcua.shared.Actor;

/** Puts the queue into words. */
@Component
class QueuePages {

  static final String PATH = "/desk/online";

  private static final int ROWS = 50;

  private final Arrivals arrivals;
  private final DueWords dueWords;
  private final Clock clock;

  QueuePages(Arrivals arrivals, DueWords dueWords, Clock clock) {
    this.arrivals = arrivals;
    this.dueWords = dueWords;
    this.clock = clock;
  }

  QueuePage of(Actor actor, Place after, String done) {
    var now = clock.instant();
    var found = arrivals.page(actor, after.due(), after.id(), ROWS + 1);
    var shown = found.subList(0, Math.min(ROWS, found.size()));
    var more = found.size() > ROWS;
    return new QueuePage(
        done,
        shown.isEmpty() || !after.isFirst() ? "" : Show.moment(shown.getFirst().arrivedAt()),
        shown.stream().map(arrival -> row(arrival, now)).toList(),
        t("arrival.shown", shown.size()),
        after.isFirst() ? null : PATH,
        more
            ? PATH
                + "?after="
                + shown.getLast().answerBy().getEpochSecond()
                + "-"
                + shown.getLast().id()
            : null);
  }

  /** Where a page begins. */
  record Place(Instant due, long id) {

    static final Place FIRST = new Place(Instant.EPOCH, 0);

    /** Anything unreadable is the start. */
    static Place of(String typed) {
      return typed.matches("\\d{1,12}-\\d{1,18}")
          ? new Place(
              Instant.ofEpochSecond(Long.parseLong(typed.substring(0, typed.indexOf('-')))),
              Long.parseLong(typed.substring(typed.indexOf('-') + 1)))
          : FIRST;
    }

    boolean isFirst() {
      return equals(FIRST);
    }
  }

  private QueuePage.Row row(Arrival arrival, Instant now) {
    return new QueuePage.Row(
        arrival.code(),
        t(arrival.kind().messageKey()),
        arrival.procedureName(),
        arrival.applicant(),
        t("dossier.channel." + arrival.channel()),
        Show.moment(arrival.arrivedAt()),
        dueWords.running(arrival.agencyId(), arrival.answerBy(), arrival.answerBy(), null, now),
        arrival.takenByName());
  }
}
