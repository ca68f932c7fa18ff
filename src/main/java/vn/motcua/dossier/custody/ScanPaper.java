package vn.motcua.dossier.custody;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.PaperMove;
import vn.motcua.dossier.model.PaperMove.Kind;
import vn.motcua.dossier.store.CustodyStore;
import vn.motcua.dossier.store.DossierQueries;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * A scan of a slip's code at a hand-over: takes the paper in, or gives it away and passes the
 * dossier on with it; so that paper and system go together.
 */
@UseCase
public class ScanPaper {

  /** A scanner that reads a code twice must not take a paper and give it away in one go. */
  private static final Duration TWICE = Duration.ofSeconds(20);

  private static final int LONGEST_PLACE = 60;

  /** The code of a dossier wherever it stands in what was read: alone, or in a look-up address. */
  private static final Pattern CODE =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9.]*-\\d{6}-\\d{4,7}(?![0-9])");

  private final DossierStore dossiers;
  private final DossierQueries queries;
  private final DossierActions actions;
  private final CustodyStore custodies;
  private final Organisation organisation;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Clock clock;

  ScanPaper(
      DossierStore dossiers,
      DossierQueries queries,
      DossierActions actions,
      CustodyStore custodies,
      Organisation organisation,
      Accounts accounts,
      AuditTrail audit,
      Clock clock) {
    this.dossiers = dossiers;
    this.queries = queries;
    this.actions = actions;
    this.custodies = custodies;
    this.organisation = organisation;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What a scan did.
   *
   * @param ahead whether the paper was taken before the dossier was passed on: it is still open
   *     elsewhere
   */
  public record Scanned(DossierCode code, String applicant, PaperMove move, boolean ahead) {}

  /**
   * @param read what the scanner read or somebody typed: a code, or an address that ends in one
   * @param to username or id of the colleague it is given to; null = as the process says
   * @param place where it is put away; empty = it changes hands
   */
  @Transactional
  public Scanned handle(Actor actor, String read, @Nullable String to, String place) {
    var code = code(read);
    var dossier =
        dossiers
            .lock(code)
            .filter(found -> DossierRights.maySee(actor, found))
            .orElseThrow(() -> new Refused(DossierRefusal.SCANNED_UNKNOWN, code.value()));
    if (!actor.may(Permission.DOSSIER_PAPER, actor.agencyPath())) {
      throw new Denied(Permission.DOSSIER_PAPER);
    }
    var now = clock.instant();
    custodies
        .lastBy(dossier.id(), actor.accountId())
        .filter(last -> now.isBefore(last.plus(TWICE)))
        .ifPresent(
            last -> {
              throw new Refused(DossierRefusal.SCANNED_TWICE, code.value(), TWICE.toSeconds());
            });
    var custody = custodies.find(dossier.id()).orElseGet(() -> atDesk(dossier));
    var shelf = place(place);
    if (!shelf.isEmpty()) {
      return taken(actor, dossier, custody, Kind.PLACED, shelf, now);
    }
    return custody.isWith(actor)
        ? given(actor, dossier, custody, to, now)
        : taken(actor, dossier, custody, Kind.TAKEN, "", now);
  }

  private static DossierCode code(String read) {
    var found = CODE.matcher(read);
    return found.find()
        ? DossierCode.parse(found.group())
            .orElseThrow(() -> new Refused(DossierRefusal.SCANNED_NO_CODE, shortened(read)))
        : DossierCode.parse(read)
            .orElseThrow(() -> new Refused(DossierRefusal.SCANNED_NO_CODE, shortened(read)));
  }

  private static String shortened(String read) {
    var text = Text.clean(read);
    return text.length() > LONGEST_PLACE ? text.substring(0, LONGEST_PLACE) + "…" : text;
  }

  private static String place(String typed) {
    var place = Text.clean(typed);
    if (place.length() > LONGEST_PLACE) {
      throw new Refused(DossierRefusal.TEXT_TOO_LONG, LONGEST_PLACE);
    }
    return place;
  }

  private Custody atDesk(Dossier dossier) {
    return Custody.atDesk(
        dossier,
        organisation
            .department(dossier.agencyId(), DepartmentKind.ONE_STOP)
            .map(department -> department.id())
            .orElse(null));
  }

  private Scanned taken(
      Actor actor, Dossier dossier, Custody custody, Kind kind, String place, Instant now) {
    var ahead =
        kind == Kind.TAKEN
            && !dossier.status().isFinal()
            && !DossierRights.isInTurn(actor, dossier)
            && !liesInDepartment(actor, dossier);
    return done(actor, dossier, custody.takenBy(actor, place, now), kind, ahead);
  }

  private static boolean liesInDepartment(Actor actor, Dossier dossier) {
    var department = actor.departmentId();
    return department != null
        && dossier.holding().agencyId() == actor.agencyId()
        && department.equals(dossier.holding().departmentId());
  }

  private Scanned given(
      Actor actor, Dossier dossier, Custody custody, @Nullable String to, Instant now) {
    var onward = OnwardAct.of(actor, dossier, to);
    if (onward.isPresent()) {
      var after = passedOn(actor, dossier, onward.get(), to);
      return done(actor, after, givenTo(after, custody, clock.instant()), Kind.PASSED_ON, false);
    }
    if (dossier.status().isFinal()) {
      throw new Refused(DossierRefusal.PAPER_TO_BE_PUT_AWAY, dossier.code().value());
    }
    if (DossierRights.isInTurn(actor, dossier) || liesInDepartment(actor, dossier)) {
      throw new Refused(
          DossierRefusal.PAPER_STAYS,
          dossier.code().value(),
          new DefaultMessageSourceResolvable(dossier.status().messageKey()));
    }
    return done(actor, dossier, givenTo(dossier, custody, now), Kind.HANDED_OUT, false);
  }

  private Dossier passedOn(Actor actor, Dossier dossier, Action action, @Nullable String to) {
    var request = Request.of(dossier.version(), "");
    return actions.perform(actor, dossier.code(), action, to == null ? request : request.to(to));
  }

  private Custody givenTo(Dossier dossier, Custody custody, Instant now) {
    var holder = dossier.holding().holderId();
    var name = holder == null ? "" : accounts.actor(holder).map(Actor::fullName).orElse("");
    return custody.givenTo(dossier.holding(), name, now);
  }

  private Scanned done(Actor actor, Dossier dossier, Custody after, Kind kind, boolean ahead) {
    var move =
        new PaperMove(
            after.moves(),
            after.since(),
            kind,
            actor.accountId(),
            actor.fullName(),
            after.agencyId(),
            after.departmentId(),
            after.holderId(),
            after.holderName(),
            after.place());
    custodies.save(dossier.id(), after, move, actor.agencyId());
    audit.append(
        actor,
        new SubjectRef("dossier", dossier.code().value()),
        "paper-" + kind.key(),
        Map.of("number", move.number(), "day", Vietnam.date(after.since()).toString()));
    var applicant = queries.people(dossier.code()).orElseThrow().applicant().fullName();
    return new Scanned(dossier.code(), applicant, move, ahead);
  }
}
