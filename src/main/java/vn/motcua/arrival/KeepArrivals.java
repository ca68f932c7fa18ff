package vn.motcua.arrival;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.arrival.Arrival.Kind;
import vn.motcua.arrival.store.ArrivalStore;
import vn.motcua.arrival.store.ArrivalStore.Came;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Contacts;
import vn.motcua.dossier.events.DossierEntered;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.submission.events.SupplementSent;
import vn.motcua.workcalendar.WorkCalendar;

/** Keeps the queue in step with the dossiers, in the transaction of each act. */
@Component
class KeepArrivals {

  private final ArrivalStore store;
  private final Contacts contacts;
  private final WorkCalendar calendar;
  private final LegalSettings settings;
  private final Clock clock;

  KeepArrivals(
      ArrivalStore store,
      Contacts contacts,
      WorkCalendar calendar,
      LegalSettings settings,
      Clock clock) {
    this.store = store;
    this.contacts = contacts;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener
  void on(DossierEntered entered) {
    var dossier = entered.dossier();
    if (dossier.status() == Status.SUBMITTED && dossier.channel() != Channel.COUNTER) {
      add(dossier, Kind.DOSSIER, entered.contact().applicant().fullName(), "");
    }
  }

  @EventListener
  void on(SupplementSent sent) {
    var dossier = sent.dossier();
    var applicant =
        contacts.of(dossier.code()).map(contact -> contact.applicant().fullName()).orElse("");
    add(dossier, Kind.SUPPLEMENT, applicant, sent.note());
  }

  @EventListener
  void on(DossierMoved moved) {
    var code = moved.after().code().value();
    var before = kind(moved.before().status());
    var after = kind(moved.after().status());
    if (before != null && before != after) {
      store.answer(code, before, clock.instant());
    }
    if (moved.action() == Action.TAKE_BACK && after != null) {
      store.waitAgain(code, after);
    }
  }

  private static @Nullable Kind kind(Status status) {
    return switch (status) {
      case SUBMITTED -> Kind.DOSSIER;
      case AWAITING_SUPPLEMENT -> Kind.SUPPLEMENT;
      default -> null;
    };
  }

  private void add(Dossier dossier, Kind kind, String applicant, String note) {
    var now = clock.instant();
    store.add(
        new Came(
            dossier.code().value(),
            kind,
            dossier.agencyId(),
            dossier.agencyPath(),
            dossier.procedure().field(),
            dossier.procedure().name(),
            applicant,
            dossier.channel(),
            note,
            now,
            after(ArrivalSettings.FIRST_ALERT, dossier, now),
            after(ArrivalSettings.SECOND_ALERT, dossier, now),
            after(ArrivalSettings.ANSWER_WITHIN, dossier, now)));
  }

  private Instant after(LegalSetting<Integer> hours, Dossier dossier, Instant now) {
    var limit =
        new TimeLimit(
            settings.at(hours, dossier.agencyPath(), Vietnam.date(now)), LimitUnit.WORKING_HOUR);
    return calendar.deadline(dossier.agencyId(), now, limit, List.of()).dueAt();
  }
}
