package vn.motcua.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/** Somebody says which kinds of notices to do without. */
@UseCase
public class ChooseNotices {

  private final NoticeStore store;
  private final AuditTrail audit;

  ChooseNotices(NoticeStore store, AuditTrail audit) {
    this.store = store;
    this.audit = audit;
  }

  /**
   * @param wanted names of the kinds to be told of; those nobody may do without are told anyway
   */
  @Transactional
  public void handle(Actor actor, List<String> wanted) {
    var silenced = EnumSet.noneOf(NoticeKind.class);
    NoticeKind.optional().stream()
        .filter(kind -> !wanted.contains(kind.name()))
        .forEach(silenced::add);
    if (silenced.equals(store.silenced(actor.accountId()))) {
      return;
    }
    store.silence(actor.accountId(), silenced);
    audit.append(
        actor,
        new SubjectRef("account", Long.toString(actor.accountId())),
        "notices-chosen",
        Map.of(
            "silenced",
            silenced.stream().map(Enum::name).sorted().collect(Collectors.joining(" "))));
  }
}
