package vn.motcua.history.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SplittableRandom;
import vn.motcua.catalogue.Channel;
import vn.motcua.history.generator.Work.Task;

/** Writes the dossiers in the order they came, each forgotten once it is written. */
final class History {

  private static final String HEADER =
      "code,agency,procedure,procedureName,field,channel,onlineLevel,nonTerritorial,receivedAt,"
          + "limitAmount,limitUnit,dueAt,finishedAt,returnedAt,status,applicantName,identityNumber,"
          + "phone,address,supplements,apologised,lateCause,payment,satisfied,officer\n";

  private static final double POST = 0.015;
  private static final double NON_TERRITORIAL = 0.02;
  private static final double APOLOGISED = 0.45;
  private static final List<String> CAUSES =
      List.of("RESOURCES", "COORDINATION", "TECHNICAL", "APPLICANT", "REGULATION", "OTHER");
  private static final Weights CAUSE = Weights.of(List.of(35.0, 30.0, 15.0, 12.0, 5.0, 3.0));

  private final DaysOfWork days;
  private final Province province;
  private final Schedule schedule;
  private final SplittableRandom random;
  private final TimesOfDay times;
  private final Fate fate;
  private final Person person;
  private final byte[][] causes = Cells.of(CAUSES);

  /** Once this minute is reached, nothing more is known. */
  private final int end;

  private History(
      DaysOfWork days, Province province, Schedule schedule, SplittableRandom random, int end) {
    this.days = days;
    this.province = province;
    this.schedule = schedule;
    this.random = random;
    this.end = end;
    times = new TimesOfDay(schedule, random);
    fate = new Fate(schedule, random);
    person = new Person(province, random);
  }

  static History of(HistoryOrder order) {
    var random = new SplittableRandom(order.seed());
    var schedule = new Schedule();
    var working = schedule.workingDays(order.from(), order.to());
    if (working.isEmpty()) {
      throw new Refusal(
          "Khoảng thời gian không có ngày làm việc.", "There is no working day in that time.");
    }
    var province = new Province(order, random.split());
    var days = new DaysOfWork(working, order.dossiers(), random.split());
    var end = (int) (order.to().toEpochDay() + 1) * Schedule.DAY;
    return new History(days, province, schedule, random, end);
  }

  void write(OutputStream out) throws IOException {
    var line = new LineWriter(out);
    line.put(Cells.ascii(HEADER));
    for (var i = 0; i < days.count(); i++) {
      var online = DaysOfWork.online(days.day(i));
      times.begin(days.dossiers(i), online);
      for (var n = days.dossiers(i); n > 0; n--) {
        write(line, days.day(i), times.next(), online);
      }
    }
    line.flush();
  }

  private void write(LineWriter line, int day, int minuteOfDay, double usualOnline)
      throws IOException {
    var unit = province.pick(day, random);
    var task = unit.mix().pick(random);
    var channel = channel(unit, minuteOfDay, usualOnline);
    var limit = task.limit(channel).orElse(null);
    var received = day * Schedule.DAY + minuteOfDay;
    fate.decide(unit, limit, received, channel == Channel.ONLINE);
    unit.writeCode(line, day);
    line.next().put(unit.agency()).next().put(task.code()).next().put(task.name());
    line.next().put(task.field()).next().put(Cells.CHANNEL[channel.ordinal()]).next();
    if (channel == Channel.ONLINE) {
      line.put(task.full() ? Cells.FULL : Cells.PARTIAL);
    }
    var away = random.nextDouble() < NON_TERRITORIAL;
    line.next().put(away ? '1' : '0').next().time(received).next();
    if (limit == null) {
      line.next().next();
    } else {
      line.number(limit.limit().amount());
      line.next().put(Cells.UNIT[limit.limit().unit().ordinal()]).next().time(fate.due());
    }
    line.next();
    var finished = fate.closed() < end;
    handling(line, finished);
    person.write(line, unit, away);
    line.next().put((char) ('0' + fate.supplements()));
    remarks(line, task, channel, finished);
    line.next().put(unit.officer(random)).end();
  }

  private Channel channel(Unit unit, int minuteOfDay, double usual) {
    if (!schedule.isOpen(minuteOfDay)) {
      return Channel.ONLINE;
    }
    var closed = times.closedMass();
    var drawn = random.nextDouble() * (1 - closed);
    var online = Math.max(0, unit.online(usual) - closed);
    if (drawn < online) {
      return Channel.ONLINE;
    }
    return drawn < online + POST ? Channel.POST : Channel.COUNTER;
  }

  /** finishedAt, returnedAt, status. */
  private void handling(LineWriter line, boolean finished) {
    if (!finished) {
      line.next().next().put(Cells.IN_PROGRESS);
      return;
    }
    line.time(fate.closed()).next();
    var returned = fate.returned() > 0 && fate.returned() < end;
    if (returned) {
      line.time(fate.returned());
    }
    line.next()
        .put(
            switch (fate.outcome()) {
              case RESULT -> returned ? Cells.RETURNED : Cells.FINISHED;
              case REFUSED -> Cells.REFUSED;
              case WITHDRAWN -> Cells.WITHDRAWN;
              case STOPPED -> Cells.STOPPED;
            });
  }

  /** apologised, lateCause, payment, satisfied. */
  private void remarks(LineWriter line, Task task, Channel channel, boolean finished) {
    var late = finished && fate.late();
    line.next().put(late && random.nextDouble() < APOLOGISED ? '1' : '0').next();
    if (late) {
      line.put(causes[CAUSE.pick(random)]);
    }
    line.next();
    if (random.nextDouble() >= task.paid()) {
      line.put(Cells.NONE);
    } else {
      var online = random.nextDouble() < (channel == Channel.ONLINE ? 0.75 : 0.08);
      line.put(online ? Cells.PAID_ONLINE : Cells.DIRECT);
    }
    line.next();
    if (finished && random.nextInt(10) < 3) {
      line.put(random.nextInt(100) < (late ? 80 : 98) ? '1' : '0');
    }
  }
}
