package vn.motcua.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Random;
import vn.motcua.demonstration.DemonstrationWork.Happening;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;

/** One agency at work: the people in its offices, what they do, and its working hours. */
final class Office {

  private final Plays plays;
  private final Agency agency;
  private final String suffix;
  private final Random random;
  private final PriorityQueue<Happening> coming;

  Office(
      Plays plays, Agency agency, String suffix, Random random, PriorityQueue<Happening> coming) {
    this.plays = plays;
    this.agency = agency;
    this.suffix = suffix;
    this.random = random;
    this.coming = coming;
  }

  Plays plays() {
    return plays;
  }

  Agency agency() {
    return agency;
  }

  Random random() {
    return random;
  }

  Dossier act(Dossier dossier, Actor actor, Action action, String note) {
    return plays
        .actions()
        .perform(actor, dossier.code(), action, Request.of(dossier.version(), note));
  }

  /** Something follows after that many working hours, give or take some minutes. */
  void later(int workingHours, Runnable act) {
    var now = plays.clock().instant();
    var exact =
        plays
            .calendar()
            .deadline(
                agency.id(),
                now,
                new TimeLimit(Math.max(1, workingHours), LimitUnit.WORKING_HOUR),
                List.of())
            .dueAt();
    var early = exact.minusSeconds(random.nextInt(40 * 60));
    Instant at = early.isAfter(now) ? early : exact;
    coming.add(new Happening(at, act));
  }

  Actor reception() {
    return actor("tiepnhan" + suffix);
  }

  Actor leader() {
    return actor("lanhdao" + suffix);
  }

  /** The officer or head of the department in which the dossier lies. */
  Actor officer(Dossier dossier, String office) {
    var department = dossier.holding().departmentId();
    for (var branch : List.of("", ".kinhte", ".vhxh")) {
      var candidate = actor(office + branch + suffix);
      if (Objects.equals(candidate.departmentId(), department)) {
        return candidate;
      }
    }
    return actor(office + suffix);
  }

  /** Who numbers and stamps. */
  Actor clerk() {
    return actor("vanthu" + suffix);
  }

  /** Who hands results over. */
  Actor returning() {
    return actor("traketqua" + suffix);
  }

  /** Somebody of another department, by the name of its branch. */
  Actor colleague(String branch) {
    return actor("canbo" + branch + suffix);
  }

  private Actor actor(String username) {
    return plays.accounts().actor(username).orElseThrow();
  }
}
