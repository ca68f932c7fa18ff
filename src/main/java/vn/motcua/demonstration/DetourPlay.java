package vn.motcua.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import vn.motcua.demonstration.Script.Plot;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Consultation.Answer;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.processing.Asked;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.Vietnam;

/** What may come between the officer and the signature. */
final class DetourPlay {

  private final Office office;
  private final Plays plays;
  private final Random random;
  private final HandlingPlay handling;

  DetourPlay(Office office, HandlingPlay handling) {
    this.office = office;
    this.plays = office.plays();
    this.random = office.random();
    this.handling = handling;
  }

  /** Asks another department of the agency, and now and then the province's justice department. */
  void consult(Dossier dossier, Actor officer, int hours, Plot plot) {
    var department = plot == Plot.SLOW ? DepartmentKind.ECONOMY : DepartmentKind.CULTURE_SOCIETY;
    var branch = plot == Plot.SLOW ? ".kinhte" : ".vhxh";
    var asked = plays.organisation().department(office.agency().id(), department).orElseThrow();
    if (Objects.equals(asked.id(), dossier.holding().departmentId())) {
      handling.sign(dossier, officer, hours, false);
      return;
    }
    var whom = new ArrayList<Asked>();
    whom.add(new Asked(Objects.requireNonNull(office.agency().code()), asked.id(), 8, "", true));
    if (random.nextInt(3) == 0) {
      whom.add(new Asked(Stage.JUSTICE, null, 16, "Đề nghị cho ý kiến nghiệp vụ.", false));
    }
    plays
        .actions()
        .perform(
            officer,
            dossier.code(),
            Action.CONSULT,
            Request.of(dossier.version(), "Đề nghị xác nhận thông tin về nơi cư trú của người nộp.")
                .asking(whom));
    office.later(
        2 + random.nextInt(9),
        () -> {
          var answered =
              plays.answer().handle(office.colleague(branch), dossier.code(), 1, Answer.AGREE, "");
          handling.sign(answered, officer, hours, false);
        });
  }

  /** Only within the days the law gives; otherwise it goes on without. */
  void requestSupplement(Dossier dossier, Actor officer, Plot plot) {
    var receivedOn = Vietnam.date(Objects.requireNonNull(dossier.timing().clockStartedAt()));
    var last = plays.calendar().plusWorkingDays(office.agency().id(), receivedOn, 3);
    if (Vietnam.date(plays.clock().instant()).isAfter(last)) {
      handling.sign(dossier, officer, HandlingPlay.HOURS_PER_DAY, false);
      return;
    }
    var waiting =
        office.act(
            dossier,
            officer,
            Action.REQUEST_SUPPLEMENT,
            "Bổ sung giấy tờ chứng minh nơi cư trú trước đây.\nLý do: dữ liệu dân cư chưa có.");
    if (plot == Plot.SUPPLEMENTED) {
      office.later(
          12 + random.nextInt(16),
          () -> {
            var back = office.act(waiting, office.reception(), Action.SUPPLEMENT, "");
            office.later(
                6,
                () ->
                    handling.sign(
                        back, office.officer(back, "canbo"), HandlingPlay.HOURS_PER_DAY, false));
          });
    }
  }

  void reschedule(Dossier dossier, Actor officer, int hours) {
    var due = dossier.timing().due();
    var today = Vietnam.date(plays.clock().instant());
    if (due == null || !today.isBefore(due.on())) {
      handling.sign(dossier, officer, hours, false);
      return;
    }
    var newDay = plays.calendar().plusWorkingDays(office.agency().id(), due.on(), 3);
    var moved =
        plays
            .actions()
            .perform(
                officer,
                dossier.code(),
                Action.RESCHEDULE,
                new Request(
                        dossier.version(),
                        "Cần xác minh thêm tại nơi cư trú trước đây của người nộp.",
                        null,
                        null,
                        newDay,
                        null,
                        List.of())
                    .because(LateCause.COORDINATION));
    office.later(hours, () -> handling.sign(moved, officer, hours, false));
  }
}
