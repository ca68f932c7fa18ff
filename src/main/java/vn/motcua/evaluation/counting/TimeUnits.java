package vn.motcua.evaluation.counting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.Processes;
import vn.motcua.evaluation.model.UnitTime;
import vn.motcua.evaluation.model.UnitTimes;
import vn.motcua.evaluation.store.StaleStore;
import vn.motcua.evaluation.store.TimingStore;
import vn.motcua.evaluation.store.TimingStore.Ended;
import vn.motcua.evaluation.store.TimingStore.Opinion;
import vn.motcua.evaluation.store.UnitTimeRow;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** Makes the times of units over dossiers anew from what their events tell. */
@Component
class TimeUnits {

  private final TimingStore store;
  private final StaleStore stale;
  private final Processes processes;
  private final Organisation organisation;
  private final WorkCalendar calendar;
  private final Clock clock;

  TimeUnits(
      TimingStore store,
      StaleStore stale,
      Processes processes,
      Organisation organisation,
      WorkCalendar calendar,
      Clock clock) {
    this.store = store;
    this.stale = stale;
    this.processes = processes;
    this.organisation = organisation;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** In the turn of whoever sums; notes the halves that change. */
  void time(List<Long> dossierIds) {
    var ids = dossierIds.toArray(Long[]::new);
    stale.noteHalvesOfTimes(ids);
    store.forget(ids);
    var moves = store.moves(ids);
    var opinions = store.opinions(ids);
    var rows = new ArrayList<UnitTimeRow>();
    for (var ended : store.ended(ids)) {
      var times = new ArrayList<UnitTime>();
      times.addAll(
          new UnitTimes(hours(ended))
              .of(
                  moves.getOrDefault(ended.dossierId(), List.of()),
                  moments -> calendar.stretches(ended.agencyId(), moments)));
      opinions.getOrDefault(ended.dossierId(), List.of()).stream()
          .filter(TimeUnits::isJudged)
          .map(this::asked)
          .forEach(times::add);
      for (var i = 0; i < times.size(); i++) {
        rows.add(row(ended, i + 1, underTodaysMap(times.get(i))));
      }
    }
    store.put(rows);
    stale.noteHalvesOfTimes(ids);
  }

  private UnitTimeRow row(Ended ended, int number, UnitTime time) {
    return new UnitTimeRow(
        ended.dossierId(),
        number,
        organisation.agency(time.agencyId()).path(),
        time,
        ended.endedOn());
  }

  private Map<Integer, Integer> hours(Ended ended) {
    return processes.steps(ended.versionId(), ended.processId()).stream()
        .collect(
            Collectors.toMap(
                ProcessStep::number, ProcessStep::workingHours, (first, second) -> first));
  }

  /** Not answered and not due when the dossier ended: nothing to judge. */
  private static boolean isJudged(Opinion opinion) {
    return opinion.until() != null
        && (opinion.answered() || opinion.until().isAfter(opinion.dueAt()));
  }

  /** By the calendar of whoever asked, as the day it was due was counted. */
  private UnitTime asked(Opinion opinion) {
    return new UnitTime(
        opinion.agencyId(),
        opinion.departmentId(),
        opinion.answeredBy(),
        true,
        minutes(opinion, opinion.dueAt()),
        minutes(opinion, opinion.until() == null ? opinion.dueAt() : opinion.until()));
  }

  private long minutes(Opinion opinion, Instant until) {
    return until.isAfter(opinion.askedAt())
        ? calendar.stretches(opinion.askingAgencyId(), List.of(opinion.askedAt(), until)).getFirst()
        : 0;
  }

  private UnitTime underTodaysMap(UnitTime time) {
    var heirs = organisation.heirs(time.agencyId(), Vietnam.date(clock.instant()));
    return heirs.size() == 1 && heirs.getFirst().id() != time.agencyId()
        ? new UnitTime(
            heirs.getFirst().id(),
            time.departmentId(),
            time.accountId(),
            time.asked(),
            time.limitMinutes(),
            time.usedMinutes())
        : time;
  }
}
