package vn.motcua.notice;

import java.time.Clock;
import java.util.LinkedHashSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.arrival.events.ArrivalWaiting;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.shared.Permission;

/** Tells the desk, and at the second time those above it, that something came online and waits. */
@Component
class ArrivalNews {

  private final NoticeStore store;
  private final Accounts accounts;
  private final Clock clock;

  ArrivalNews(NoticeStore store, Accounts accounts, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.clock = clock;
  }

  @EventListener
  void on(ArrivalWaiting waiting) {
    var people = new LinkedHashSet<Long>();
    add(people, Permission.DOSSIER_RECEIVE, waiting);
    if (waiting.above()) {
      add(people, Permission.DOSSIER_ASSIGN, waiting);
      add(people, Permission.DOSSIER_APPROVE, waiting);
    }
    store.add(
        people,
        new NewNotice(
            NoticeKind.ARRIVAL,
            "arrival/" + waiting.id() + (waiting.above() ? "/above" : "/desk"),
            waiting.code(),
            0,
            "",
            "",
            waiting.answerBy(),
            clock.instant()));
  }

  private void add(LinkedHashSet<Long> people, Permission permission, ArrivalWaiting waiting) {
    accounts.whoMay(permission, waiting.agencyId(), null, waiting.field()).stream()
        .map(Colleague::accountId)
        .forEach(people::add);
  }
}
