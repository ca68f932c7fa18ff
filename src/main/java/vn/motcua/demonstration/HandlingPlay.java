package vn.motcua.demonstration;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.demonstration.Script.Plot;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.TimeLimit;

/** From the receipt of a dossier to its result, and how long each takes. */
final class HandlingPlay {

  static final int HOURS_PER_DAY = 8;

  private static final List<LateCause> CAUSES =
      List.of(
          LateCause.RESOURCES,
          LateCause.COORDINATION,
          LateCause.RESOURCES,
          LateCause.TECHNICAL,
          LateCause.APPLICANT);

  private final Office office;
  private final Plays plays;
  private final Random random;
  private final Function<Dossier, Actor> returnedBy;
  private final PaperPlay papers;
  private final CallPlay calls;
  private final DetourPlay detours;
  private final ScanPlay scans;

  /**
   * @param returnedBy who hands a result over where it lies
   */
  HandlingPlay(Office office, Function<Dossier, Actor> returnedBy) {
    this.office = office;
    this.plays = office.plays();
    this.random = office.random();
    this.returnedBy = returnedBy;
    this.papers = new PaperPlay(office);
    this.calls = new CallPlay(office);
    this.detours = new DetourPlay(office, this);
    this.scans = new ScanPlay(office);
  }

  void handle(Dossier received, @Nullable TimeLimit limit, Plot plot) {
    var hours = hours(limit, plot);
    if (plot == Plot.SLOW) {
      office.later(hours * 2 / 3, () -> calls.call(received));
    }
    scans.papers(received);
    var forwarded = Math.max(1, hours / 10);
    office.later(
        forwarded,
        () -> {
          var at = papers.forward(received);
          office.later(forwarded, () -> assign(at, hours, plot));
        });
  }

  private void assign(Dossier dossier, int hours, Plot plot) {
    var officer = office.officer(dossier, "canbo");
    var assigned =
        plays
            .actions()
            .perform(
                office.officer(dossier, "truongphong"),
                dossier.code(),
                Action.ASSIGN,
                Request.of(dossier.version(), "").to(officer.username()));
    papers.putAway(assigned, officer);
    office.later(Math.max(1, hours / 2), () -> appraise(assigned, hours, plot));
  }

  private void appraise(Dossier dossier, int hours, Plot plot) {
    var officer = office.officer(dossier, "canbo");
    switch (plot) {
      case SUPPLEMENTED, LEFT_UNSUPPLEMENTED -> detours.requestSupplement(dossier, officer, plot);
      case WITHDRAWN ->
          office.act(
              dossier,
              office.reception(),
              Action.WITHDRAW,
              "Người nộp xin rút hồ sơ vì thay đổi dự định.");
      case REFUSED_AFTER_APPRAISAL ->
          office.act(
              dossier,
              office.leader(),
              Action.REFUSE,
              "Không đủ điều kiện theo quy định của pháp luật về hộ tịch.");
      case RESCHEDULED -> detours.reschedule(dossier, officer, hours);
      case SENT_BACK -> sign(dossier, officer, hours, true);
      case SMOOTH, SLOW, TURNED_AWAY, REFUSED_AT_INTAKE -> {
        if (random.nextInt(7) == 0) {
          detours.consult(dossier, officer, hours, plot);
        } else {
          sign(dossier, officer, hours, false);
        }
      }
    }
  }

  void sign(Dossier dossier, Actor officer, int hours, boolean sentBackFirst) {
    var submitted = office.act(dossier, officer, Action.SUBMIT_FOR_SIGNATURE, "");
    var wait = Math.max(1, hours / 5);
    office.later(
        wait,
        () -> {
          if (sentBackFirst) {
            var back =
                office.act(
                    submitted,
                    office.leader(),
                    Action.SEND_BACK,
                    "Bổ sung căn cứ pháp lý vào dự thảo.");
            office.later(wait, () -> sign(back, officer, hours, false));
          } else {
            var approved = office.act(submitted, office.leader(), Action.APPROVE, "");
            office.later(1, () -> issue(approved));
          }
        });
  }

  private void issue(Dossier dossier) {
    var issued = explained(office.act(dossier, office.clerk(), Action.ISSUE_RESULT, ""));
    scans.result(issued);
    office.later(
        1 + random.nextInt(14),
        () -> office.act(issued, returnedBy.apply(issued), Action.RETURN_RESULT, ""));
  }

  /** Of most dossiers that end late somebody says why. */
  private Dossier explained(Dossier issued) {
    if (!issued.isLate(plays.clock().instant()) || issued.id() % 4 == 0) {
      return issued;
    }
    var cause = CAUSES.get((int) (issued.id() % CAUSES.size()));
    return plays
        .actions()
        .perform(
            office.leader(),
            issued.code(),
            Action.NAME_CAUSE,
            Request.of(issued.version(), "").because(cause));
  }

  /** Working hours from receipt to result: two thirds of the limit, or more than all of it. */
  private int hours(@Nullable TimeLimit limit, Plot plot) {
    var allowed =
        limit == null
            ? HOURS_PER_DAY * 3
            : switch (limit.unit()) {
              case WORKING_HOUR -> limit.amount();
              case WORKING_DAY -> limit.amount() * HOURS_PER_DAY;
              case CALENDAR_DAY -> limit.amount() * HOURS_PER_DAY * 5 / 7;
              case SAME_DAY -> 4;
            };
    var share = plot == Plot.SLOW ? 1.2 + random.nextDouble() : 0.25 + random.nextDouble() * 0.5;
    return Math.max(2, (int) (allowed * share));
  }
}
