package vn.motcua.post.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.model.Movement;
import vn.motcua.post.notice.MoveParcel.Said;
import vn.motcua.post.parcel.SeenParcel;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/** The desk writes down what the post office says: by its slip, by telephone, on its site. */
@UseCase
public class ReportMove {

  private static final int LONGEST = 200;

  private final MoveParcel parcels;
  private final Clock clock;

  ReportMove(MoveParcel parcels, Clock clock) {
    this.parcels = parcels;
    this.clock = clock;
  }

  /**
   * @param day when it happened, as typed; empty = today
   * @param reason may be empty, but not for what was not delivered; at most 200 characters
   */
  @Transactional
  public void handle(
      Actor actor, String number, long seenVersion, Movement movement, String day, String reason) {
    var held = parcels.hold(number).orElseThrow(() -> new NotVisible("parcel " + number));
    var parcel = SeenParcel.visible(actor, held.parcel());
    if (parcel.version() != seenVersion) {
      throw new StaleVersion("parcel " + number);
    }
    if (parcel.state().isBeforeHandOver() || parcel.state().after(movement).isEmpty()) {
      throw new Refused(PostRefusal.POST_NO_MOVE);
    }
    var why = Text.clean(reason);
    if (why.length() > LONGEST) {
      throw new Refused(List.of(Finding.of("reason", PostRefusal.POST_TEXT_TOO_LONG, LONGEST)));
    }
    if (movement == Movement.UNDELIVERED && why.isEmpty()) {
      throw new Refused(List.of(Finding.of("reason", PostRefusal.POST_REASON_MISSING)));
    }
    var unused = parcels.say(held, new Said(null, movement, at(day), actor, "", "", why, null));
  }

  private Instant at(String day) {
    var now = clock.instant();
    if (day.isBlank()) {
      return now;
    }
    var on =
        TypedDate.read(day)
            .filter(typed -> !typed.isAfter(Vietnam.date(now)))
            .orElseThrow(() -> new Refused(List.of(Finding.of("day", PostRefusal.POST_DAY_ODD))));
    return on.equals(Vietnam.date(now)) ? now : Vietnam.instant(on.atTime(LocalTime.NOON));
  }
}
