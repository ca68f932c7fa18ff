package vn.motcua.desk.frame;

import static vn.motcua.shared.Permission.ACCOUNT_MANAGE;
import static vn.motcua.shared.Permission.AUDIT_READ;
import static vn.motcua.shared.Permission.CALENDAR_READ;
import static vn.motcua.shared.Permission.CATALOGUE_MANAGE;
import static vn.motcua.shared.Permission.DOSSIER_APPROVE;
import static vn.motcua.shared.Permission.DOSSIER_ASSIGN;
import static vn.motcua.shared.Permission.DOSSIER_PAPER;
import static vn.motcua.shared.Permission.DOSSIER_PROCESS;
import static vn.motcua.shared.Permission.DOSSIER_READ;
import static vn.motcua.shared.Permission.DOSSIER_RECEIVE;
import static vn.motcua.shared.Permission.DOSSIER_RECOMPUTE;
import static vn.motcua.shared.Permission.DOSSIER_RETURN;
import static vn.motcua.shared.Permission.FEE_COLLECT;
import static vn.motcua.shared.Permission.FEE_MANAGE;
import static vn.motcua.shared.Permission.HELPING_MANAGE;
import static vn.motcua.shared.Permission.HISTORY_IMPORT;
import static vn.motcua.shared.Permission.KIOSK_MANAGE;
import static vn.motcua.shared.Permission.MESSAGE_MANAGE;
import static vn.motcua.shared.Permission.MESSAGE_READ;
import static vn.motcua.shared.Permission.MONEY_RECONCILE;
import static vn.motcua.shared.Permission.ORGANISATION_MANAGE;
import static vn.motcua.shared.Permission.PETITION_READ;
import static vn.motcua.shared.Permission.PUBLICATION_MANAGE;
import static vn.motcua.shared.Permission.RECORDS_MANAGE;
import static vn.motcua.shared.Permission.REGISTER_READ;
import static vn.motcua.shared.Permission.REPORT_OWN;
import static vn.motcua.shared.Permission.REPORT_READ;
import static vn.motcua.shared.Permission.SATISFACTION_READ;
import static vn.motcua.shared.Permission.SETTING_READ;
import static vn.motcua.shared.Permission.SIGNING_MANAGE;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.BookKind;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistCounts;
import vn.motcua.petition.Petitions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.signing.tray.SigningTray;

/** The places of the desk, in the order of the menu; the only list of them. */
enum Place {
  HOME(Group.DESK, "/desk", null, "home", "H", null),
  INTAKE(Group.DESK, "/desk/intake", null, "plus", "N", DOSSIER_RECEIVE),
  TICKETS(Group.DESK, "/desk/tickets", null, "users", "", DOSSIER_RECEIVE),
  APPOINTMENTS(Group.DESK, "/desk/appointments", null, "cal", "", DOSSIER_RECEIVE),
  CERTIFICATION(Group.DESK, "/desk/certification", null, "stamp", "C", DOSSIER_RECEIVE),
  ONLINE(Group.DOSSIERS, "/desk/online", null, "screen", "O", DOSSIER_RECEIVE),
  CITIZENS(Group.DOSSIERS, "/desk/citizens", null, "id", "", DOSSIER_RECEIVE),
  MINE(Group.DOSSIERS, "/desk/dossiers", Worklist.MINE, "inbox", "M", DOSSIER_READ),
  URGED(Group.DOSSIERS, "/desk/dossiers", Worklist.URGED, "phone", "", DOSSIER_READ),
  TO_ACCEPT(Group.DOSSIERS, "/desk/dossiers", Worklist.TO_ACCEPT, "inbox", "", DOSSIER_RECEIVE),
  PROCESSING(Group.DOSSIERS, "/desk/dossiers", Worklist.IN_PROGRESS, "list", "L", DOSSIER_READ),
  OVERDUE(Group.DOSSIERS, "/desk/dossiers", Worklist.OVERDUE, "late", "", DOSSIER_READ),
  SIGNING_TRAY(Group.DOSSIERS, "/desk/signing", null, "sign", "K", SigningTray.NEEDED),
  SIGNING(Group.DOSSIERS, "/desk/dossiers", Worklist.TO_SIGN, "sign", "", DOSSIER_APPROVE),
  CERTIFYING(Group.DOSSIERS, "/desk/certification/stack", null, "sign", "", DOSSIER_APPROVE),
  DELEGATIONS(Group.DOSSIERS, "/desk/delegations", null, "sign", "", DOSSIER_APPROVE),
  RETURNING(Group.DOSSIERS, "/desk/dossiers", Worklist.TO_RETURN, "result", "", DOSSIER_RETURN),
  PARCELS(Group.DOSSIERS, "/desk/post", null, "mail", "", DOSSIER_RETURN),
  SUPPLEMENT(
      Group.DOSSIERS, "/desk/dossiers", Worklist.AWAITING_SUPPLEMENT, "pause", "", DOSSIER_READ),
  CONSULTATIONS(Group.DOSSIERS, "/desk/consultations", null, "users", "", DOSSIER_READ),
  HAND_OVER(Group.DOSSIERS, "/desk/hand-over", null, "reuse", "", DOSSIER_ASSIGN),
  PETITIONS(Group.DOSSIERS, "/desk/petitions", null, "help", "", PETITION_READ),
  MESSAGES(Group.DOSSIERS, "/desk/messages", null, "mail", "", MESSAGE_READ),
  PAPER(Group.DOSSIERS, "/desk/paper", null, "scan", "Q", DOSSIER_PAPER),
  OWN_FIGURES(Group.REFERENCE, "/desk/reports/own", null, "user", "", REPORT_OWN),
  REPORTS(Group.REFERENCE, "/desk/reports", null, "chart", "", REPORT_READ),
  EVALUATION(Group.REFERENCE, "/desk/evaluations/mine", null, "star", "", DOSSIER_PROCESS),
  OWN_SATISFACTION(Group.REFERENCE, "/desk/satisfaction/own", null, "star", "", REPORT_OWN),
  SATISFACTION(Group.REFERENCE, "/desk/satisfaction", null, "star", "", SATISFACTION_READ),
  PARCEL_FIGURES(Group.REFERENCE, "/desk/post/figures", null, "chart", "", REPORT_READ),
  REGISTER(Group.REFERENCE, "/desk/register", null, "file", "", REGISTER_READ),
  RESULTS(Group.REFERENCE, "/desk/results", null, "result", "", REGISTER_READ),
  CERTIFICATION_BOOK(Group.REFERENCE, "/desk/certification/book", null, "file", "", REGISTER_READ),
  RECEIPTS(Group.REFERENCE, "/desk/receipts", null, "file", "", FEE_COLLECT),
  EXPORTS(Group.REFERENCE, "/desk/exports", null, "download", "", null),
  PROCEDURES(Group.REFERENCE, "/desk/procedures", null, "stamp", "", null),
  PUBLICATION(Group.REFERENCE, "/desk/publication", null, "flag", "", PUBLICATION_MANAGE),
  PROCESSES(Group.REFERENCE, "/desk/processes", null, "list", "", null),
  CALENDAR(Group.REFERENCE, "/desk/calendar", null, "cal", "", CALENDAR_READ),
  ABSENCES(Group.REFERENCE, "/desk/absences", null, "users", "", null),
  ORGANISATION(Group.REFERENCE, "/desk/organisation", null, "pin", "", null),
  ACCOUNTS(Group.ADMINISTRATION, "/desk/accounts", null, "users", "", ACCOUNT_MANAGE),
  SUCCESSION(Group.ADMINISTRATION, "/desk/succession", null, "users", "", ORGANISATION_MANAGE),
  EXEMPTIONS(Group.ADMINISTRATION, "/desk/exemptions", null, "sign", "", AUDIT_READ),
  SIGNING_KEYS(Group.ADMINISTRATION, "/desk/signing-keys", null, "sign", "", SIGNING_MANAGE),
  BANK_ACCOUNTS(Group.ADMINISTRATION, "/desk/payments/accounts", null, "cash", "", MONEY_RECONCILE),
  KIOSKS(Group.ADMINISTRATION, "/desk/kiosks", null, "inbox", "", KIOSK_MANAGE),
  HELPERS(Group.ADMINISTRATION, "/desk/helpers", null, "users", "", HELPING_MANAGE),
  TICKET_SETUP(Group.ADMINISTRATION, "/desk/tickets/setup", null, "users", "", KIOSK_MANAGE),
  LANGUAGES(Group.ADMINISTRATION, "/desk/languages", null, "globe", "", MESSAGE_MANAGE),
  RECORDS(Group.ADMINISTRATION, "/desk/records", null, "file", "", RECORDS_MANAGE),
  DUE_DATES(Group.ADMINISTRATION, "/desk/due-dates", null, "clock", "", DOSSIER_RECOMPUTE),
  PAST_IMPORTS(Group.ADMINISTRATION, "/desk/past-imports", null, "file", "", HISTORY_IMPORT),
  FEES(Group.ADMINISTRATION, "/desk/fees", null, "cash", "", FEE_MANAGE),
  FORMS(Group.ADMINISTRATION, "/desk/forms", null, "edit", "", CATALOGUE_MANAGE),
  SETTINGS(Group.ADMINISTRATION, "/desk/settings", null, "stamp", "", SETTING_READ),
  AUDIT(Group.ADMINISTRATION, "/desk/audit", null, "eye", "", AUDIT_READ),
  PRACTICE(Group.LEARNING, "/desk/practice", null, "edit", "", null);

  /** Headings of the menu. */
  enum Group {
    DESK,
    DOSSIERS,
    REFERENCE,
    ADMINISTRATION,
    LEARNING
  }

  private final Group group;
  private final String path;
  private final @Nullable Worklist list;
  private final String icon;
  private final String key;
  private final @Nullable Permission needed;

  Place(
      Group group,
      String path,
      @Nullable Worklist list,
      String icon,
      String key,
      @Nullable Permission needed) {
    this.group = group;
    this.path = path;
    this.list = list;
    this.icon = icon;
    this.key = key;
    this.needed = needed;
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
    return list == null ? path : path + "?list=" + list.key();
  }

  boolean isOpenTo(Actor actor) {
    return switch (this) {
      case CERTIFICATION, CERTIFYING, CERTIFICATION_BOOK ->
          needed != null && !actor.scopes(needed, BookKind.FIELD).isEmpty();
      case PUBLICATION ->
          needed != null && actor.mayAnywhere(needed) || actor.mayAnywhere(REPORT_READ);
      case PARCELS -> actor.mayAnywhere(DOSSIER_RETURN) || actor.mayAnywhere(DOSSIER_RECEIVE);
      case REGISTER, REPORTS, SATISFACTION, RECEIPTS, PARCEL_FIGURES ->
          needed != null && !actor.scopes(needed).isEmpty();
      case PETITIONS -> Petitions.isOpenTo(actor);
      default -> needed == null || actor.mayAnywhere(needed);
    };
  }

  /** The list whose dossiers are counted beside the place, if it is one of dossiers. */
  Stream<Worklist> counted() {
    return Stream.ofNullable(list);
  }

  /** How many dossiers wait there; null where nothing is counted. */
  @Nullable String countIn(WorklistCounts counts) {
    return list == null ? null : counts.shown(list);
  }

  /** The place a page belongs to: same list, or the longest path above it. */
  static Optional<Place> of(String path, Map<String, String[]> query) {
    var asked = query.getOrDefault("list", new String[] {""})[0];
    return Arrays.stream(values())
        .filter(
            place -> path.equals(place.path) || place != HOME && path.startsWith(place.path + "/"))
        .filter(place -> place.list == null || place.list.key().equals(asked))
        .reduce((one, other) -> other.path.length() > one.path.length() ? other : one);
  }
}
