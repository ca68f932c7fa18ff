package vn.motcua.desk.frame;

import static vn.motcua.shared.Permission.ACCOUNT_MANAGE;
import static vn.motcua.shared.Permission.AUDIT_READ;
import static vn.motcua.shared.Permission.CALENDAR_READ;
import static vn.motcua.shared.Permission.DOSSIER_APPROVE;
import static vn.motcua.shared.Permission.DOSSIER_READ;
import static vn.motcua.shared.Permission.DOSSIER_RECEIVE;
import static vn.motcua.shared.Permission.DOSSIER_RETURN;
import static vn.motcua.shared.Permission.ORGANISATION_READ;
import static vn.motcua.shared.Permission.REGISTER_READ;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.WorkCounts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** The places of the desk, in the order of the menu; the only list of them. */
enum Place {
  HOME(Group.DESK, "/desk", "", "home", "H", null, null),
  INTAKE(Group.DESK, "/desk/intake", "", "plus", "N", DOSSIER_RECEIVE, null),
  MINE(Group.DOSSIERS, "/desk/dossiers", "mine", "inbox", "", DOSSIER_READ, WorkCounts::mine),
  PROCESSING(
      Group.DOSSIERS, "/desk/dossiers", "", "list", "L", DOSSIER_READ, WorkCounts::processing),
  OVERDUE(
      Group.DOSSIERS, "/desk/dossiers", "overdue", "late", "", DOSSIER_READ, WorkCounts::overdue),
  SIGNING(
      Group.DOSSIERS,
      "/desk/dossiers",
      "signing",
      "sign",
      "",
      DOSSIER_APPROVE,
      WorkCounts::signing),
  RETURNING(
      Group.DOSSIERS,
      "/desk/dossiers",
      "returning",
      "result",
      "",
      DOSSIER_RETURN,
      WorkCounts::returning),
  SUPPLEMENT(
      Group.DOSSIERS,
      "/desk/dossiers",
      "supplement",
      "pause",
      "",
      DOSSIER_READ,
      WorkCounts::supplement),
  REGISTER(Group.REFERENCE, "/desk/register", "", "file", "", REGISTER_READ, null),
  PROCEDURES(Group.REFERENCE, "/desk/procedures", "", "stamp", "", null, null),
  CALENDAR(Group.REFERENCE, "/desk/calendar", "", "cal", "", CALENDAR_READ, null),
  AGENCIES(Group.REFERENCE, "/desk/agencies", "", "pin", "", ORGANISATION_READ, null),
  ACCOUNTS(Group.ADMINISTRATION, "/desk/accounts", "", "users", "", ACCOUNT_MANAGE, null),
  AUDIT(Group.ADMINISTRATION, "/desk/audit", "", "eye", "", AUDIT_READ, null);

  /** Headings of the menu. */
  enum Group {
    DESK,
    DOSSIERS,
    REFERENCE,
    ADMINISTRATION
  }

  private final Group group;
  private final String path;
  private final String list;
  private final String icon;
  private final String key;
  private final @Nullable Permission needed;
  private final @Nullable ToLongFunction<WorkCounts> count;

  Place(
      Group group,
      String path,
      String list,
      String icon,
      String key,
      @Nullable Permission needed,
      @Nullable ToLongFunction<WorkCounts> count) {
    this.group = group;
    this.path = path;
    this.list = list;
    this.icon = icon;
    this.key = key;
    this.needed = needed;
    this.count = count;
  }

  Group group() {
    return group;
  }

  String icon() {
    return icon;
  }

  String key() {
    return key;
  }

  String url() {
    return list.isEmpty() ? path : path + "?group=" + list;
  }

  boolean isOpenTo(Actor actor) {
    return needed == null || actor.mayAnywhere(needed);
  }

  @Nullable Long countIn(@Nullable WorkCounts counts) {
    return count == null || counts == null ? null : count.applyAsLong(counts);
  }

  /** The place a page belongs to: same list, or the longest path above it. */
  static Optional<Place> of(String path, Map<String, String[]> query) {
    var asked = query.getOrDefault("group", new String[] {""})[0];
    return Arrays.stream(values())
        .filter(place -> path.equals(place.path) || path.startsWith(place.path + "/"))
        .filter(place -> place.list.isEmpty() || place.list.equals(asked))
        .reduce(
            (one, other) ->
                other.path.length() + other.list.length() > one.path.length() + one.list.length()
                    ? other
                    : one);
  }
}
