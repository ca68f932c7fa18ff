package vn.motcua.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import vn.motcua.dossier.warning.WarnOfLateness;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.seed.Seed;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Lives through the last weeks: dossiers come in, wait, are handled, some late; all by the system's
 * own use cases.
 */
@Demonstration
class DemonstrationWork implements Seed {

  private static final int WORKING_DAYS = 16;
  private static final long SEED = 20_261_121;

  private final Stage stage;
  private final Plays plays;
  private final WorkCalendar calendar;
  private final WarnOfLateness warn;
  private final Clock clock;

  DemonstrationWork(
      Stage stage, Plays plays, WorkCalendar calendar, WarnOfLateness warn, Clock clock) {
    this.stage = stage;
    this.plays = plays;
    this.calendar = calendar;
    this.warn = warn;
    this.clock = clock;
  }

  /** Something that will happen at a moment, and what follows from it. */
  record Happening(Instant at, Runnable act) {}

  @Override
  public String name() {
    return "demonstration.work";
  }

  @Override
  public int order() {
    return 110;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var now = clock.instant();
    var random = new Random(SEED);
    var coming = new PriorityQueue<>(Comparator.comparing(Happening::at));
    var vinhHoang = plays.at(stage.agency(Stage.VINH_HOANG), "", random, coming);
    var huongPhung = plays.at(stage.agency(Stage.HUONG_PHUNG), ".huongphung", random, coming);
    vinhHoang.takesInFor(huongPhung);
    huongPhung.takesInFor(vinhHoang);
    coming.addAll(arrivals(stage.agency(Stage.VINH_HOANG), vinhHoang, 9, 15, random));
    coming.addAll(arrivals(stage.agency(Stage.HUONG_PHUNG), huongPhung, 4, 8, random));
    coming.addAll(looks(stage.agency(Stage.VINH_HOANG), now));
    for (var next = coming.poll(); next != null && next.at().isBefore(now); next = coming.poll()) {
      AdjustableClock.at(next.at(), next.act());
    }
  }

  /** Morning and afternoon somebody is warned of what comes near or is late. */
  private List<Happening> looks(Agency agency, Instant now) {
    var looks = new ArrayList<Happening>();
    for (var back = WORKING_DAYS; back >= 0; back--) {
      var day = calendar.plusWorkingDays(agency.id(), Vietnam.date(now), -back);
      looks.add(new Happening(Vietnam.instant(day.atTime(LocalTime.of(8, 0))), warn::run));
      looks.add(new Happening(Vietnam.instant(day.atTime(LocalTime.of(14, 0))), warn::run));
    }
    return looks;
  }

  private List<Happening> arrivals(
      Agency agency, Troupe troupe, int fewest, int most, Random random) {
    var arrivals = new ArrayList<Happening>();
    var day = calendar.plusWorkingDays(agency.id(), Vietnam.date(clock.instant()), -WORKING_DAYS);
    for (var left = WORKING_DAYS + 1; left > 0; left--) {
      var count = random.nextInt(fewest, most + 1);
      for (var i = 0; i < count; i++) {
        arrivals.add(new Happening(moment(day, random), troupe::arrival));
      }
      day = calendar.plusWorkingDays(agency.id(), day, 1);
    }
    return arrivals;
  }

  /** Two of three come in the morning. */
  private static Instant moment(LocalDate day, Random random) {
    var morning = random.nextInt(3) > 0;
    var start = morning ? LocalTime.of(7, 15) : LocalTime.of(13, 35);
    var minutes = morning ? 220 : 170;
    return Vietnam.instant(day.atTime(start).plusSeconds(random.nextInt(minutes * 60)));
  }
}
