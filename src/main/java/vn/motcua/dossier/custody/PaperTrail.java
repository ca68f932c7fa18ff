package vn.motcua.dossier.custody;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.store.MinutesStore;
import vn.motcua.dossier.store.MinutesStore.Minutes;
import vn.motcua.dossier.store.PaperLists;
import vn.motcua.dossier.store.PaperLists.Row;
import vn.motcua.dossier.store.PaperLists.ScannedRow;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Reads where papers are, for those who handle them. */
@Component
public class PaperTrail {

  /** So many rows of a list; who has more parted papers than that has another problem. */
  private static final int MOST = 200;

  private static final int PAGE = 50;

  /** A paper left behind longer than this is looked for by its place, not by the day's list. */
  private static final Duration LATELY = Duration.ofDays(90);

  private final PaperLists lists;
  private final MinutesStore minutes;
  private final Organisation organisation;
  private final Clock clock;

  PaperTrail(PaperLists lists, MinutesStore minutes, Organisation organisation, Clock clock) {
    this.lists = lists;
    this.minutes = minutes;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * Where paper and dossier have parted at somebody's desk.
   *
   * @param gone the dossier is still open here, the paper is not
   * @param left the paper is still here, the dossier is not
   */
  public record Parted(List<Row> gone, List<Row> left) {}

  /** Minutes with their lines. */
  public record WholeMinutes(Minutes head, List<MinutesStore.Line> lines) {}

  /** What this person scanned today, the newest first. */
  public List<ScannedRow> today(Actor actor) {
    require(actor);
    var midnight = Vietnam.instant(Vietnam.date(clock.instant()).atStartOfDay());
    return lists.scanned(actor.accountId(), midnight, MOST);
  }

  /** Where paper and dossier have parted, now. */
  @Transactional(readOnly = true)
  public Parted parted(Actor actor) {
    require(actor);
    var receives =
        organisation
            .department(actor.agencyId(), DepartmentKind.ONE_STOP)
            .filter(desk -> actor.departmentId() != null && desk.id() == actor.departmentId())
            .isPresent();
    return new Parted(
        lists.gone(actor, MOST), lists.left(actor, receives, clock.instant().minus(LATELY), MOST));
  }

  /** A page of the papers at this person's agency; one row more than a page when there are more. */
  public List<Row> places(Actor actor, String text, long before) {
    require(actor);
    return lists.places(actor.agencyId(), text.strip(), before, PAGE + 1);
  }

  /** A page of minutes this person's agency gave or was given; one more when there are more. */
  public List<Minutes> minutes(Actor actor, long before) {
    require(actor);
    return minutes.page(actor.agencyId(), before, PAGE + 1);
  }

  @Transactional(readOnly = true)
  public WholeMinutes minutesOf(Actor actor, long id) {
    require(actor);
    var head =
        minutes.find(actor.agencyId(), id).orElseThrow(() -> new NotVisible("minutes " + id));
    return new WholeMinutes(head, minutes.lines(id));
  }

  /** How many there are, as shown: a list that is full may not be all. */
  public static String count(List<Row> rows) {
    return rows.size() < MOST ? Integer.toString(rows.size()) : MOST + "+";
  }

  /** How many rows make a page. */
  public static int page() {
    return PAGE;
  }

  private static void require(Actor actor) {
    actor.require(Permission.DOSSIER_PAPER, actor.agencyPath());
  }
}
