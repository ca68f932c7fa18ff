package vn.motcua.workcalendar.web;

import static vn.motcua.platform.web.Words.t;
import static vn.motcua.workcalendar.web.GroundForm.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.workcalendar.change.ConfirmYear;
import vn.motcua.workcalendar.change.EnterDays;
import vn.motcua.workcalendar.change.EntryKind;
import vn.motcua.workcalendar.change.SetHours;
import vn.motcua.workcalendar.change.TakeCalendarOver;
import vn.motcua.workcalendar.change.WithdrawEntry;

/** Hands what was typed to the use cases; a form sent twice changes once. */
@Component
class CalendarChanges {

  private final EnterDays enterDays;
  private final ConfirmYear confirmYear;
  private final SetHours setHours;
  private final WithdrawEntry withdrawEntry;
  private final TakeCalendarOver takeOver;
  private final Idempotency idempotency;

  CalendarChanges(
      EnterDays enterDays,
      ConfirmYear confirmYear,
      SetHours setHours,
      WithdrawEntry withdrawEntry,
      TakeCalendarOver takeOver,
      Idempotency idempotency) {
    this.enterDays = enterDays;
    this.confirmYear = confirmYear;
    this.setHours = setHours;
    this.withdrawEntry = withdrawEntry;
    this.takeOver = takeOver;
    this.idempotency = idempotency;
  }

  @Transactional
  public void enter(Actor actor, long agencyId, DaysForm form, GroundForm ground) {
    once(
        actor,
        ground,
        "days " + agencyId + form,
        () -> enterDays.handle(actor, agencyId, form.read(), ground.read()));
  }

  @Transactional
  public void confirm(
      Actor actor, long agencyId, int year, Set<LocalDate> kept, GroundForm ground) {
    once(
        actor,
        ground,
        "year " + agencyId + " " + year + kept,
        () -> confirmYear.handle(actor, agencyId, year, kept, ground.read()));
  }

  @Transactional
  public void hours(Actor actor, long agencyId, HoursForm form, GroundForm ground) {
    once(
        actor,
        ground,
        "hours " + agencyId + form,
        () -> setHours.handle(actor, agencyId, form.read(), ground.read()));
  }

  @Transactional
  public void cutOff(Actor actor, long agencyId, String from, String at, GroundForm ground) {
    once(
        actor,
        ground,
        "cut-off of " + agencyId + from + at,
        () -> {
          var findings = new ArrayList<Finding>();
          var day = new DateField("cutOffFrom", t("calendar.field.from"), from);
          var first = day.readRequired(findings);
          var time = HoursForm.time("cutOff", at, findings);
          if (!findings.isEmpty()) {
            throw new Refused(findings);
          }
          setHours.cutOff(actor, agencyId, first.orElseThrow(), time.orElseThrow(), ground.read());
        });
  }

  @Transactional
  public void withdraw(
      Actor actor, long agencyId, EntryKind kind, LocalDate on, GroundForm ground) {
    once(
        actor,
        ground,
        "withdraw " + agencyId + kind + on,
        () -> withdrawEntry.handle(actor, agencyId, kind, on, ground.read()));
  }

  @Transactional
  public void takeOver(Actor actor, long agencyId, long fromId, GroundForm ground) {
    once(
        actor,
        ground,
        "take over " + agencyId + " " + fromId,
        () -> takeOver.handle(actor, agencyId, fromId, ground.read()));
  }

  private void once(Actor actor, GroundForm ground, String request, Runnable work) {
    idempotency.once(
        actor.accountId(),
        text(ground.idempotencyKey()),
        "calendar " + request + ground,
        () -> {
          work.run();
          return "calendar";
        });
  }
}
