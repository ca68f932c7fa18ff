package vn.motcua.signing.batch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.tray.SigningTray;
import vn.motcua.signing.tray.WaitingPaper;

/** Writes down what is to be signed together; {@link BatchWork} signs it. */
@UseCase
class BeginBatch {

  private final SigningTray tray;
  private final PapersRead read;
  private final BatchStore store;
  private final Idempotency idempotency;
  private final AuditTrail audit;
  private final Clock clock;

  BeginBatch(
      SigningTray tray,
      PapersRead read,
      BatchStore store,
      Idempotency idempotency,
      AuditTrail audit,
      Clock clock) {
    this.tray = tray;
    this.read = read;
    this.store = store;
    this.idempotency = idempotency;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param begun whether this request began it, or an earlier one that was repeated
   */
  record Begun(long batch, boolean begun) {}

  /**
   * @param picks each paper once
   * @param key repeated requests with the same key answer the first one's batch; null = never
   * @throws Refused when nothing was ticked
   */
  @Transactional
  Begun handle(Actor actor, List<Pick> picks, @Nullable String key) {
    SigningTray.require(actor);
    if (picks.isEmpty()) {
      throw new Refused(SigningRefusal.NOTHING_TO_SIGN);
    }
    return idempotency.once(
        actor.accountId(),
        key,
        "sign " + picks,
        () -> new Begun(create(actor, picks), true),
        begun -> Long.toString(begun.batch()),
        id -> new Begun(Long.parseLong(id), false));
  }

  private long create(Actor actor, List<Pick> picks) {
    var waiting =
        tray.waiting(actor).stream()
            .collect(
                Collectors.toMap(paper -> List.of(paper.kind(), paper.id()), Function.identity()));
    var opened = read.of(actor, picks.stream().map(Pick::id).collect(Collectors.toSet()));
    var rows = new ArrayList<BatchRow>();
    for (var pick : picks) {
      var paper = waiting.get(List.of(pick.kind(), pick.id()));
      rows.add(row(rows.size() + 1, pick, paper, opened.contains(pick)));
    }
    var id = store.create(actor.accountId(), rows, clock.instant());
    audit.append(
        actor,
        new SubjectRef("account", Long.toString(actor.accountId())),
        "signing-begun",
        Map.of(
            "batch", id,
            "papers", picks.size(),
            "unread", rows.stream().filter(row -> !row.wasRead()).count()));
    return id;
  }

  private static BatchRow row(int place, Pick pick, @Nullable WaitingPaper paper, boolean opened) {
    return new BatchRow(
        place,
        pick.kind(),
        pick.id(),
        pick.version(),
        paper == null ? "" : paper.title(),
        paper == null ? "" : paper.subject(),
        paper == null ? "" : paper.address(),
        opened,
        null,
        null,
        null,
        List.of(),
        null);
  }
}
