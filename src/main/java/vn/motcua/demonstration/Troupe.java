package vn.motcua.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.model.Entry;
import vn.motcua.demonstration.DemonstrationWork.Happening;
import vn.motcua.demonstration.Script.Plot;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.KnownOpen;
import vn.motcua.dossier.intake.Routing;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Consultation.Answer;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartState;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.processing.Asked;
import vn.motcua.dossier.urging.UrgeDossier.Call;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;

/**
 * The people of one agency: who takes in, handles, signs, numbers and hands over, and how long each
 * takes.
 */
final class Troupe {

  private static final int HOURS_PER_DAY = 8;

  /** One group in so many is not completed. */
  private static final int NOT_COMPLETED = 4;

  /** The interlinked group asked for together with a procedure. */
  private static final Map<String, String> GROUPS =
      Map.of("1.001193", "LT.KHAI-SINH", "1.000656", "LT.KHAI-TU");

  /** What is said on the first and the second call. */
  private static final List<String> CALLS =
      List.of("Hỏi hồ sơ đã giải quyết đến đâu.", "Gọi lại lần nữa, cần giấy tờ trước cuối tuần.");

  private final Plays plays;
  private final Agency agency;
  private final String suffix;
  private final Random random;
  private final Script script;
  private final People people;
  private final CertificationPlay certifications;
  private final PriorityQueue<Happening> coming;
  private @Nullable Troupe neighbour;

  Troupe(
      Plays plays, Agency agency, String suffix, Random random, PriorityQueue<Happening> coming) {
    this.plays = plays;
    this.agency = agency;
    this.suffix = suffix;
    this.random = random;
    this.script = new Script(random);
    this.people = new People(random);
    this.certifications = new CertificationPlay(random);
    this.coming = coming;
  }

  /** Now and then this desk takes something in that the other one has to decide. */
  void takesInFor(Troupe neighbour) {
    this.neighbour = neighbour;
  }

  /** Somebody hands something in. */
  void arrival() {
    var now = plays.clock().instant();
    var procedure = plays.catalogue().inForce(script.procedure(), Vietnam.date(now)).orElseThrow();
    var limit = procedure.limit(Channel.COUNTER).orElse(null);
    var plot = script.plot();
    var group = GROUPS.get(procedure.code());
    var book = BookKind.ofProcedure(procedure.code());
    if (group != null && random.nextInt(3) == 0) {
      group(procedure, group);
    } else if (book.isPresent()) {
      certify(book.get());
    } else if (plot == Plot.TURNED_AWAY || plot == Plot.REFUSED_AT_INTAKE) {
      turnAway(procedure, plot);
    } else if (random.nextInt(5) == 0) {
      submitted(procedure, limit, plot);
    } else if (neighbour != null && random.nextInt(9) == 0) {
      takenIn(procedure, limit, plot, neighbour);
    } else {
      var intake = intake(procedure, Channel.COUNTER, true);
      var dossier = plays.receive().handle(reception(), intake, null);
      if (dossier.id() % 23 == 0) {
        again(intake, dossier);
      }
      handle(dossier, limit, plot);
    }
  }

  /** A birth or a death with all that follows; a day later what is ready goes to the others. */
  private void group(Procedure procedure, String code) {
    var intake = intake(procedure, Channel.COUNTER, true).of(code);
    var taken = plays.receiveGroup().handle(reception(), intake, Set.of("TU_TUAT"), null);
    var first = plays.dossiers().view(reception(), taken.code()).parts().getFirst().child();
    handle(
        plays.dossiers().get(reception(), Objects.requireNonNull(first)),
        TimeLimit.SAME_DAY,
        Plot.SMOOTH);
    later(HOURS_PER_DAY, () -> pass(taken.code()));
  }

  /** Sends what is ready to the agencies outside, and hears from them some hours later. */
  private void pass(DossierCode code) {
    var view = plays.dossiers().view(reception(), code);
    for (var part : view.parts()) {
      if (part.state() == PartState.TO_SEND) {
        move(code, part.key(), PartState.SENT, "");
        later(
            2 + random.nextInt(6),
            () -> {
              move(
                  code, part.key(), PartState.ACKNOWLEDGED, "%04d".formatted(random.nextInt(9999)));
              later(
                  2 + random.nextInt(10),
                  () -> {
                    if (asksMore(code, part)) {
                      move(code, part.key(), PartState.AWAITING_SUPPLEMENT, "");
                    } else {
                      move(code, part.key(), PartState.DONE, "");
                      pass(code);
                    }
                  });
            });
      }
    }
  }

  /** Some families are asked for a paper by the police and never bring it. */
  private static boolean asksMore(DossierCode code, Part part) {
    return part.key().equals("THUONG_TRU") && code.value().hashCode() % NOT_COMPLETED == 0;
  }

  private void move(DossierCode code, String part, PartState state, String number) {
    var seen = plays.dossiers().get(reception(), code).version();
    var note =
        state == PartState.AWAITING_SUPPLEMENT ? "Thiếu giấy tờ chứng minh chỗ ở hợp pháp." : "";
    plays.movePart().handle(reception(), code, seen, part, state, number, false, note);
  }

  /** Where the commune signs in a stack, the chairman signs some time later. */
  private void certify(BookKind book) {
    var reception = reception();
    var certifying = plays.certifying();
    var request =
        certifying
            .takeIn()
            .handle(reception, certifications.request(person(), book == BookKind.SIGNATURE), null);
    certifying.certifications().lines(reception, request).stream()
        .filter(line -> line.state() == Entry.State.WAITING)
        .map(Entry::dossier)
        .distinct()
        .forEach(
            code ->
                later(
                    1 + random.nextInt(3),
                    () -> {
                      certifying.sign().handle(leader(), code);
                      later(1 + random.nextInt(4), () -> handOut(code));
                    }));
  }

  private void handOut(DossierCode code) {
    var returning = actor("traketqua" + suffix);
    var version = plays.dossiers().get(returning, code).version();
    plays.actions().perform(returning, code, Action.RETURN_RESULT, Request.of(version, ""));
  }

  private void turnAway(Procedure procedure, Plot plot) {
    var intake = intake(procedure, Channel.COUNTER, false);
    if (plot == Plot.TURNED_AWAY) {
      var dossier =
          plays
              .turnAway()
              .forSupplement(
                  reception(),
                  intake,
                  null,
                  "Còn thiếu giấy tờ trong thành phần hồ sơ; đề nghị bổ sung đủ.");
      later(10 + random.nextInt(20), () -> supplement(dossier, procedure, Plot.SMOOTH));
    } else {
      plays
          .turnAway()
          .refused(
              reception(),
              intake,
              null,
              "Yêu cầu không thuộc thẩm quyền giải quyết của Ủy ban nhân dân xã.");
    }
  }

  /** Came through the net or the post and waits a little for the desk. */
  private void submitted(Procedure procedure, @Nullable TimeLimit limit, Plot plot) {
    var channel = random.nextInt(4) == 0 ? Channel.POST : Channel.ONLINE;
    var dossier = plays.submit().handle(reception(), intake(procedure, channel, true), null);
    later(
        1 + random.nextInt(9),
        () -> handle(act(dossier, reception(), Action.ACCEPT, ""), limit, plot));
  }

  /** Handed in here by somebody from the other commune, whose desk accepts it after some hours. */
  private void takenIn(
      Procedure procedure, @Nullable TimeLimit limit, Plot plot, Troupe neighbour) {
    var intake =
        intake(procedure, Channel.COUNTER, true)
            .routed(new Routing(neighbour.agency.code(), false, null));
    var dossier = plays.receive().handle(reception(), intake, null);
    later(
        1,
        () -> {
          var sent = act(dossier, reception(), Action.TRANSFER, "");
          later(
              1 + random.nextInt(7),
              () ->
                  neighbour.handle(
                      act(sent, neighbour.reception(), Action.ACCEPT, ""), limit, plot));
        });
  }

  private void handle(Dossier received, @Nullable TimeLimit limit, Plot plot) {
    var hours = hours(limit, plot);
    if (plot == Plot.SLOW) {
      later(hours * 2 / 3, () -> call(received, 0));
    }
    var forwarded = Math.max(1, hours / 10);
    later(
        forwarded,
        () -> {
          var at = forward(received);
          later(forwarded, () -> assign(at, hours, plot));
        });
  }

  /** The same person needs the result for something else too, and the desk says so. */
  private void again(Intake intake, Dossier open) {
    var known = KnownOpen.of(List.of(open.code().value()), "Dùng cho mục đích khác");
    var unused = plays.receive().handle(reception(), intake.knowing(known), null);
  }

  /**
   * Most paper is carried over with a scan; now and then only the button is pressed, or pressed by
   * mistake and taken back.
   */
  private Dossier forward(Dossier received) {
    var code = received.code().value();
    if (received.id() % 3 == 0) {
      plays.papers().scan().handle(reception(), code, null, "");
      if (received.id() % 15 == 0) {
        handOver();
      }
      return plays.dossiers().get(reception(), received.code());
    }
    if (received.id() % 17 == 0) {
      var wrong = act(received, reception(), Action.FORWARD, "");
      var back = act(wrong, reception(), Action.TAKE_BACK, "Chưa đóng dấu tiếp nhận.");
      return act(back, reception(), Action.FORWARD, "");
    }
    return act(received, reception(), Action.FORWARD, "");
  }

  /** Minutes of all that was given away since the last ones. */
  private void handOver() {
    for (var receiver : plays.papers().minutes().open(reception())) {
      var unused =
          plays
              .papers()
              .minutes()
              .handle(reception(), receiver.agencyId(), receiver.departmentId());
    }
  }

  /** The officer takes the paper and puts it into a box; some leave it for later. */
  private void putAway(Dossier assigned, Actor officer) {
    if (assigned.id() % 3 == 0 && assigned.id() % 4 != 0) {
      var place =
          "Kệ %d / Ngăn %d / Hộp %d"
              .formatted(1 + assigned.id() % 3, 1 + assigned.id() % 4, 1 + assigned.id() % 12);
      var unused = plays.papers().scan().handle(officer, assigned.code().value(), null, place);
    }
  }

  /** The applicant calls after it; some call again, and most are answered the same day. */
  private void call(Dossier received, int before) {
    var dossier = plays.dossiers().get(reception(), received.code());
    if (dossier.status().isFinal() || !DossierRights.mayUrge(reception(), dossier)) {
      return;
    }
    var call =
        plays
            .urge()
            .handle(reception(), dossier.code(), new Call("", "", CALLS.get(before), before));
    if (before == 0 && dossier.id() % 3 == 0) {
      later(1, () -> call(dossier, 1));
    } else {
      later(3, () -> answer(dossier, call.number()));
    }
  }

  private void answer(Dossier called, int calls) {
    var dossier = plays.dossiers().get(reception(), called.code());
    var holder = dossier.holding().holderId();
    if (holder == null || dossier.status().isFinal()) {
      return;
    }
    var officer = plays.accounts().actor(holder).orElseThrow();
    if (DossierRights.mayAnswer(officer, dossier)) {
      plays
          .answerUrging()
          .handle(
              officer,
              dossier.code(),
              calls,
              "Hồ sơ đang được thẩm tra; có kết quả sẽ gọi điện báo ngay.");
    }
  }

  private void assign(Dossier dossier, int hours, Plot plot) {
    var officer = officer(dossier, "canbo");
    var assigned =
        plays
            .actions()
            .perform(
                officer(dossier, "truongphong"),
                dossier.code(),
                Action.ASSIGN,
                Request.of(dossier.version(), "").to(officer.username()));
    putAway(assigned, officer);
    later(Math.max(1, hours / 2), () -> appraise(assigned, hours, plot));
  }

  private void appraise(Dossier dossier, int hours, Plot plot) {
    var officer = officer(dossier, "canbo");
    switch (plot) {
      case SUPPLEMENTED, LEFT_UNSUPPLEMENTED -> requestSupplement(dossier, officer, plot);
      case WITHDRAWN ->
          act(
              dossier,
              reception(),
              Action.WITHDRAW,
              "Người nộp xin rút hồ sơ vì thay đổi dự định.");
      case REFUSED_AFTER_APPRAISAL ->
          act(
              dossier,
              leader(),
              Action.REFUSE,
              "Không đủ điều kiện theo quy định của pháp luật về hộ tịch.");
      case RESCHEDULED -> reschedule(dossier, officer, hours);
      case SENT_BACK -> sign(dossier, officer, hours, true);
      case SMOOTH, SLOW, TURNED_AWAY, REFUSED_AT_INTAKE -> {
        if (random.nextInt(7) == 0) {
          consult(dossier, officer, hours, plot);
        } else {
          sign(dossier, officer, hours, false);
        }
      }
    }
  }

  /** Asks another department of the agency, and now and then the province's justice department. */
  private void consult(Dossier dossier, Actor officer, int hours, Plot plot) {
    var department = plot == Plot.SLOW ? DepartmentKind.ECONOMY : DepartmentKind.CULTURE_SOCIETY;
    var branch = plot == Plot.SLOW ? ".kinhte" : ".vhxh";
    var asked = plays.organisation().department(agency.id(), department).orElseThrow();
    if (Objects.equals(asked.id(), dossier.holding().departmentId())) {
      sign(dossier, officer, hours, false);
      return;
    }
    var whom = new ArrayList<Asked>();
    whom.add(new Asked(Objects.requireNonNull(agency.code()), asked.id(), 8, "", true));
    if (random.nextInt(3) == 0) {
      whom.add(new Asked(Stage.JUSTICE, null, 16, "Đề nghị cho ý kiến nghiệp vụ.", false));
    }
    plays
        .actions()
        .perform(
            officer,
            dossier.code(),
            Action.CONSULT,
            new Request(
                dossier.version(),
                "Đề nghị xác nhận thông tin về nơi cư trú của người nộp.",
                null,
                null,
                null,
                null,
                List.of(),
                whom));
    later(
        2 + random.nextInt(9),
        () -> {
          var answered =
              plays
                  .answer()
                  .handle(actor("canbo" + branch + suffix), dossier.code(), 1, Answer.AGREE, "");
          sign(answered, officer, hours, false);
        });
  }

  /** Only within the days the law gives; otherwise it goes on without. */
  private void requestSupplement(Dossier dossier, Actor officer, Plot plot) {
    var receivedOn = Vietnam.date(Objects.requireNonNull(dossier.timing().clockStartedAt()));
    var last = plays.calendar().plusWorkingDays(agency.id(), receivedOn, 3);
    if (Vietnam.date(plays.clock().instant()).isAfter(last)) {
      sign(dossier, officer, HOURS_PER_DAY, false);
      return;
    }
    var waiting =
        act(
            dossier,
            officer,
            Action.REQUEST_SUPPLEMENT,
            "Bổ sung giấy tờ chứng minh nơi cư trú trước đây.\nLý do: dữ liệu dân cư chưa có.");
    if (plot == Plot.SUPPLEMENTED) {
      later(
          12 + random.nextInt(16),
          () -> {
            var back = act(waiting, reception(), Action.SUPPLEMENT, "");
            later(6, () -> sign(back, officer(back, "canbo"), HOURS_PER_DAY, false));
          });
    }
  }

  private void supplement(Dossier dossier, Procedure procedure, Plot plot) {
    var back =
        plays
            .actions()
            .perform(
                reception(),
                dossier.code(),
                Action.SUPPLEMENT,
                new Request(
                    dossier.version(), "", null, null, null, null, papers(procedure, true)));
    handle(back, back.timing().limit(), plot);
  }

  private void reschedule(Dossier dossier, Actor officer, int hours) {
    var due = dossier.timing().due();
    var today = Vietnam.date(plays.clock().instant());
    if (due == null || !today.isBefore(due.on())) {
      sign(dossier, officer, hours, false);
      return;
    }
    var newDay = plays.calendar().plusWorkingDays(agency.id(), due.on(), 3);
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
                    List.of()));
    later(hours, () -> sign(moved, officer, hours, false));
  }

  private void sign(Dossier dossier, Actor officer, int hours, boolean sentBackFirst) {
    var submitted = act(dossier, officer, Action.SUBMIT_FOR_SIGNATURE, "");
    var wait = Math.max(1, hours / 5);
    later(
        wait,
        () -> {
          if (sentBackFirst) {
            var back =
                act(submitted, leader(), Action.SEND_BACK, "Bổ sung căn cứ pháp lý vào dự thảo.");
            later(wait, () -> sign(back, officer, hours, false));
          } else {
            var approved = act(submitted, leader(), Action.APPROVE, "");
            later(1, () -> issue(approved));
          }
        });
  }

  private void issue(Dossier dossier) {
    var issued = act(dossier, actor("vanthu" + suffix), Action.ISSUE_RESULT, "");
    later(1 + random.nextInt(14), () -> act(issued, returning(issued), Action.RETURN_RESULT, ""));
  }

  private Dossier act(Dossier dossier, Actor actor, Action action, String note) {
    return plays
        .actions()
        .perform(actor, dossier.code(), action, Request.of(dossier.version(), note));
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

  /** Something follows after that many working hours, give or take some minutes. */
  private void later(int workingHours, Runnable act) {
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

  private Intake intake(Procedure procedure, Channel channel, boolean complete) {
    return new Intake(
        Objects.requireNonNull(agency.code()),
        procedure.code(),
        channel,
        person(),
        null,
        papers(procedure, complete),
        1,
        ReturnBy.COUNTER,
        "");
  }

  private Applicant person() {
    return people.next(
        agency.name().toLowerCase(Vietnam.LOCALE).startsWith("xã ")
            ? "xã" + agency.name().substring(2)
            : agency.name());
  }

  static List<HandedIn> papers(Procedure procedure, boolean complete) {
    var required =
        procedure.papers().stream()
            .filter(paper -> paper.isRequired(Channel.COUNTER) || paper.isRequired(Channel.ONLINE));
    return required
        .skip(complete ? 0 : 1)
        .map(paper -> new HandedIn(paper.id(), Math.max(1, paper.originals()), paper.copies()))
        .toList();
  }

  private Actor reception() {
    return actor("tiepnhan" + suffix);
  }

  /** Somebody who hands results over where this one lies. */
  private Actor returning(Dossier issued) {
    var elsewhere = issued.returnAgencyId() == agency.id() ? null : neighbour;
    return actor("traketqua" + (elsewhere == null ? suffix : elsewhere.suffix));
  }

  private Actor leader() {
    return actor("lanhdao" + suffix);
  }

  /** The officer or head of the department in which the dossier lies. */
  private Actor officer(Dossier dossier, String office) {
    var department = dossier.holding().departmentId();
    for (var branch : List.of("", ".kinhte", ".vhxh")) {
      var candidate = actor(office + branch + suffix);
      if (Objects.equals(candidate.departmentId(), department)) {
        return candidate;
      }
    }
    return actor(office + suffix);
  }

  private Actor actor(String username) {
    return plays.accounts().actor(username).orElseThrow();
  }
}
