package vn.motcua.demonstration;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.model.Entry;
import vn.motcua.demonstration.Script.Plot;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.KnownOpen;
import vn.motcua.dossier.intake.Routing;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;

/** The people of one agency and those who come to it: what is handed in, and what becomes of it. */
final class Troupe {

  private final Office office;
  private final Plays plays;
  private final Random random;
  private final Script script;
  private final People people;
  private final CertificationPlay certifications;
  private final HandlingPlay handling;
  private final GroupPlay groups;
  private @Nullable Troupe neighbour;

  Troupe(Office office) {
    this.office = office;
    this.plays = office.plays();
    this.random = office.random();
    this.script = new Script(random);
    this.people = new People(random);
    this.certifications = new CertificationPlay(random);
    this.handling = new HandlingPlay(office, this::returning);
    this.groups = new GroupPlay(office, handling);
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
    var group = GroupPlay.with(procedure);
    var book = BookKind.ofProcedure(procedure.code());
    if (group.isPresent() && random.nextInt(3) == 0) {
      groups.arrival(intake(procedure, Channel.COUNTER, true).of(group.get()));
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
      var dossier = plays.receive().handle(office.reception(), intake, null);
      if (dossier.id() % 23 == 0) {
        again(intake, dossier);
      }
      handling.handle(dossier, limit, plot);
    }
  }

  /** Where the commune signs in a stack, the chairman signs some time later. */
  private void certify(BookKind book) {
    var reception = office.reception();
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
                office.later(
                    1 + random.nextInt(3),
                    () -> {
                      certifying.sign().handle(office.leader(), code);
                      office.later(1 + random.nextInt(4), () -> handOut(code));
                    }));
  }

  private void handOut(DossierCode code) {
    var returning = office.returning();
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
                  office.reception(),
                  intake,
                  null,
                  "Còn thiếu giấy tờ trong thành phần hồ sơ; đề nghị bổ sung đủ.");
      office.later(10 + random.nextInt(20), () -> supplement(dossier, procedure, Plot.SMOOTH));
    } else {
      plays
          .turnAway()
          .refused(
              office.reception(),
              intake,
              null,
              "Yêu cầu không thuộc thẩm quyền giải quyết của Ủy ban nhân dân xã.");
    }
  }

  /** Came through the net or the post and waits a little for the desk. */
  private void submitted(Procedure procedure, @Nullable TimeLimit limit, Plot plot) {
    var channel = random.nextInt(4) == 0 ? Channel.POST : Channel.ONLINE;
    var dossier = plays.submit().handle(office.reception(), intake(procedure, channel, true), null);
    office.later(
        1 + random.nextInt(9),
        () ->
            handling.handle(
                office.act(dossier, office.reception(), Action.ACCEPT, ""), limit, plot));
  }

  /** Handed in here by somebody from the other commune, whose desk accepts it after some hours. */
  private void takenIn(
      Procedure procedure, @Nullable TimeLimit limit, Plot plot, Troupe neighbour) {
    var intake =
        intake(procedure, Channel.COUNTER, true)
            .routed(new Routing(neighbour.office.agency().code(), false, null));
    var dossier = plays.receive().handle(office.reception(), intake, null);
    office.later(
        1,
        () -> {
          var sent = office.act(dossier, office.reception(), Action.TRANSFER, "");
          office.later(
              1 + random.nextInt(7),
              () ->
                  neighbour.handling.handle(
                      office.act(sent, neighbour.office.reception(), Action.ACCEPT, ""),
                      limit,
                      plot));
        });
  }

  /** The same person needs the result for something else too, and the desk says so. */
  private void again(Intake intake, Dossier open) {
    var known = KnownOpen.of(List.of(open.code().value()), "Dùng cho mục đích khác");
    var unused = plays.receive().handle(office.reception(), intake.knowing(known), null);
  }

  private void supplement(Dossier dossier, Procedure procedure, Plot plot) {
    var back =
        plays
            .actions()
            .perform(
                office.reception(),
                dossier.code(),
                Action.SUPPLEMENT,
                new Request(
                    dossier.version(),
                    "",
                    null,
                    null,
                    null,
                    null,
                    AtTheCounter.papers(procedure, true)));
    handling.handle(back, back.timing().limit(), plot);
  }

  private Intake intake(Procedure procedure, Channel channel, boolean complete) {
    return AtTheCounter.intake(office.agency(), procedure, channel, person(), complete);
  }

  private Applicant person() {
    return people.next(
        office.agency().name().toLowerCase(Vietnam.LOCALE).startsWith("xã ")
            ? "xã" + office.agency().name().substring(2)
            : office.agency().name());
  }

  /** Somebody who hands results over where this one lies. */
  private Actor returning(Dossier issued) {
    var elsewhere = neighbour;
    return elsewhere == null || issued.returnAgencyId() == office.agency().id()
        ? office.returning()
        : elsewhere.office.returning();
  }
}
