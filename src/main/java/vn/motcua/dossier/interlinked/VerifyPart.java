package vn.motcua.dossier.interlinked;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartLimit;
import vn.motcua.dossier.model.Timing.Due;
import vn.motcua.dossier.processing.DueDates;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.PartStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TimeLimit;

/**
 * Says that our own part of a group needs verification, once: its dossier and the part then have
 * the longer limit from the same start, and the whole group has its longer one when it is of its
 * core (birth: five working days, death: three; NĐ 63/2024/NĐ-CP as amended by NĐ 301/2026/NĐ-CP).
 */
@UseCase
public class VerifyPart {

  private final Handling handling;
  private final DossierStore dossiers;
  private final PartStore store;
  private final GroupProgress progress;
  private final PartDates dates;
  private final Verification verification;
  private final DueDates dueDates;

  VerifyPart(
      Handling handling,
      DossierStore dossiers,
      PartStore store,
      GroupProgress progress,
      PartDates dates,
      Verification verification,
      DueDates dueDates) {
    this.handling = handling;
    this.dossiers = dossiers;
    this.store = store;
    this.progress = progress;
    this.dates = dates;
    this.verification = verification;
    this.dueDates = dueDates;
  }

  /**
   * @param code of the part's dossier
   * @param note what must be verified, and why; required
   */
  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.VERIFY);
    var reason = Handling.reason(note);
    var parent = before.family().parent();
    if (parent == null) {
      throw new Refused(DossierRefusal.NOTHING_TO_VERIFY);
    }
    var group = dossiers.lock(parent).orElseThrow();
    var part =
        store
            .of(parent, code)
            .filter(Part::isVerifiable)
            .orElseThrow(() -> new Refused(DossierRefusal.NOTHING_TO_VERIFY));
    var done = handling.finish(actor, Action.VERIFY, before, longer(before, part), reason);
    var whole = part.core() ? verification.of(group) : group;
    var due = dates.due(whole, part, true, Objects.requireNonNull(part.startedAt()));
    progress.moved(actor, group, whole, part.verified(due));
    return done;
  }

  private Dossier longer(Dossier dossier, Part part) {
    var allowed = Objects.requireNonNull(part.verifyLimit());
    if (allowed.unit() != PartLimit.Unit.WORKING_DAY) {
      return dossier;
    }
    var timing = dossier.timing();
    var limit = TimeLimit.workingDays(allowed.amount());
    var limited = dossier.timed(timing.limited(limit, timing.due()));
    return dossier.timed(timing.limited(limit, later(timing.due(), dueDates.withPauses(limited))));
  }

  /** A date promised before stays when it is the later one. */
  private static @Nullable Due later(@Nullable Due promised, @Nullable Due due) {
    return promised != null && due != null && promised.at().isAfter(due.at()) ? promised : due;
  }
}
