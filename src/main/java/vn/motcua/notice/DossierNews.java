package vn.motcua.notice;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.events.DeskPassed;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.events.DossierUrged;
import vn.motcua.dossier.events.OpinionAsked;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.shared.Permission;

/** Makes notices from the news of dossiers, in the same transaction. */
@Component
class DossierNews {

  private final NoticeStore store;
  private final Accounts accounts;
  private final Clock clock;

  DossierNews(NoticeStore store, Accounts accounts, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.clock = clock;
  }

  @EventListener
  void on(DossierMoved moved) {
    var dossier = moved.after();
    MoveRules.of(moved)
        .forEach(
            (person, kind) ->
                store.add(
                    List.of(person),
                    NewNotice.of(
                        kind,
                        dossier,
                        Long.toString(dossier.version()),
                        moved.note(),
                        moved.actor().fullName(),
                        clock.instant())));
  }

  /**
   * The holder; while nobody holds it, the heads of the department where it lies, whose role is for
   * its field.
   */
  @EventListener
  void on(DossierUrged urged) {
    var holding = urged.dossier().holding();
    var holder = holding.holderId();
    var people =
        holder == null
            ? ids(
                accounts.whoMay(
                    Permission.DOSSIER_ASSIGN,
                    holding.agencyId(),
                    holding.departmentId(),
                    urged.dossier().procedure().field()))
            : Stream.of(holder);
    tell(
        people,
        urged.actor().accountId(),
        new NewNotice(
            NoticeKind.URGED,
            "dossier/" + urged.dossier().id() + "/urged/" + urged.urging().number(),
            urged.dossier().code().value(),
            0,
            urged.urging().note(),
            urged.actor().fullName(),
            urged.urging().answerDueAt(),
            urged.urging().at()));
  }

  @EventListener
  void on(OpinionAsked news) {
    var asked = news.asked();
    tell(
        // whoever is asked answers whatever the field of the asking dossier is
        ids(accounts.whoMay(Permission.DOSSIER_ASSIGN, asked.agencyId(), asked.departmentId())),
        news.actor().accountId(),
        new NewNotice(
            NoticeKind.ASKED,
            "dossier/" + news.dossier().id() + "/asked/" + asked.number(),
            news.dossier().code().value(),
            asked.number(),
            asked.content(),
            news.actor().fullName(),
            asked.dueAt(),
            asked.askedAt()));
  }

  /** One notice for the whole desk, however many dossiers. */
  @EventListener
  void on(DeskPassed passed) {
    passed
        .counts()
        .forEach(
            (person, count) ->
                tell(
                    Stream.of(person),
                    passed.byId(),
                    new NewNotice(
                        NoticeKind.HANDED_OVER,
                        "desk-pass/" + passed.pass(),
                        "",
                        Math.toIntExact(count),
                        passed.fromName(),
                        passed.byName(),
                        null,
                        clock.instant())));
  }

  private void tell(Stream<Long> people, long actor, NewNotice notice) {
    store.add(people.filter(person -> person != actor).toList(), notice);
  }

  private static Stream<Long> ids(List<Colleague> people) {
    return people.stream().map(Colleague::accountId);
  }
}
