package vn.motcua.portal.lookup;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.charge.DossierMoney;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Progress;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.portal.lookup.OwnFiles.OwnFile;
import vn.motcua.portal.verify.PrintWords;
import vn.motcua.satisfaction.Invitations;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.DayStrip;

/** Puts a dossier's progress into words. */
@Component
public class FollowPages {

  private final OwnFiles files;
  private final Invitations invitations;
  private final DossierMoney money;
  private final Clock clock;

  FollowPages(OwnFiles files, Invitations invitations, DossierMoney money, Clock clock) {
    this.files = files;
    this.invitations = invitations;
    this.money = money;
    this.clock = clock;
  }

  private String toPay(DossierCode code) {
    var open = money.open(code);
    return open == 0 ? "" : Show.money(open);
  }

  private static String received(Instant at) {
    return t("portal.follow.received", Vietnam.time(at), Show.fullDay(Vietnam.date(at)));
  }

  private static List<String> agencies(Progress progress) {
    var elsewhere = progress.elsewhere();
    if (elsewhere == null) {
      return List.of();
    }
    var startedAt = elsewhere.startedAt();
    return List.of(
        t("portal.follow.receivedBy", elsewhere.receivedBy()),
        t("portal.follow.decidedBy", elsewhere.decidedBy()),
        startedAt == null
            ? t("portal.follow.starts")
            : t("portal.follow.started", Show.moment(startedAt)));
  }

  /** Not what it is about: four digits open no more than progress. */
  private static FollowPage.ResultCard card(OwnFile file) {
    var issued = file.issued();
    var until = issued.validUntil();
    return new FollowPage.ResultCard(
        file.kind(),
        issued.id(),
        t("portal.file." + file.kind()),
        t("portal.result.about", Vietnam.show(issued.on()))
            + (until == null ? "" : " " + t("portal.result.until", Vietnam.show(until))),
        PrintWords.standing(issued.standing()));
  }

  /**
   * @param problems of the form that asks for a result
   */
  public FollowPage of(Progress progress, Problems problems) {
    var deadline = progress.deadline();
    var received = progress.receivedAt();
    var code = new DossierCode(progress.code());
    return new FollowPage(
        progress.code(),
        progress.status(),
        progress.todo(),
        progress.place(),
        received == null ? "" : received(received),
        agencies(progress),
        deadline == null
            ? ""
            : t(
                "portal.follow.before",
                Show.sentence(Show.fullDay(deadline.dueOn())),
                Vietnam.time(deadline.dueAt())),
        progress.due(),
        deadline == null ? List.of() : DayStrip.cells(deadline, Vietnam.date(clock.instant())),
        deadline == null ? List.of() : DayStrip.sentences(deadline),
        progress.steps(),
        progress.parts(),
        files.of(progress.code()).stream().map(FollowPages::card).toList(),
        invitations.isOpen(progress.code()),
        toPay(code),
        money.payPage(code).orElse(""),
        problems);
  }
}
