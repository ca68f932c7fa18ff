package vn.motcua.testing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.certification.Certifications;
import vn.motcua.certification.lane.LaneRequest;
import vn.motcua.certification.lane.TakeIn;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.Requester;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.intake.Routing;
import vn.motcua.dossier.intake.SubmitDossier;
import vn.motcua.dossier.interlinked.ReceiveGroup;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.recomputation.RecomputationWork;
import vn.motcua.dossier.recomputation.RecomputeDueDates;
import vn.motcua.dossier.urging.UrgeDossier;
import vn.motcua.dossier.urging.UrgeDossier.Call;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.web.SealedWords;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/**
 * The demonstration's desk of Vĩnh Hoàng, for tests: people by account name, dossiers of 1.004873
 * in any state.
 */
@Component
public class Desk {

  public static final String AGENCY = "H50.101";
  public static final String MARITAL_STATUS = "1.004873";

  private final Accounts accounts;
  private final Catalogue catalogue;
  private final ReceiveDossier receive;
  private final SubmitDossier submit;
  private final DossierActions actions;
  private final RecomputeDueDates recompute;
  private final RecomputationWork recomputation;
  private final Dossiers dossiers;
  private final ReceiveGroup receiveGroup;
  private final TakeIn takeIn;
  private final Certifications certifications;
  private final UrgeDossier urge;
  private final SealedWords sealed;
  private final Clock clock;

  Desk(
      Accounts accounts,
      Catalogue catalogue,
      ReceiveDossier receive,
      SubmitDossier submit,
      DossierActions actions,
      RecomputeDueDates recompute,
      RecomputationWork recomputation,
      Dossiers dossiers,
      ReceiveGroup receiveGroup,
      TakeIn takeIn,
      Certifications certifications,
      UrgeDossier urge,
      SealedWords sealed,
      Clock clock) {
    this.accounts = accounts;
    this.catalogue = catalogue;
    this.receive = receive;
    this.submit = submit;
    this.actions = actions;
    this.recompute = recompute;
    this.recomputation = recomputation;
    this.dossiers = dossiers;
    this.receiveGroup = receiveGroup;
    this.takeIn = takeIn;
    this.certifications = certifications;
    this.urge = urge;
    this.sealed = sealed;
    this.clock = clock;
  }

  public Actor person(String username) {
    return accounts.actor(username).orElseThrow();
  }

  /** A complete intake of a procedure at an agency. */
  public Intake intake(String agency, String procedure) {
    var papers =
        catalogue.inForce(procedure, Vietnam.date(clock.instant())).orElseThrow().papers().stream()
            .filter(paper -> paper.isRequired(Channel.COUNTER))
            .map(paper -> new HandedIn(paper.id(), 1, 0))
            .toList();
    return intake(agency, procedure, papers);
  }

  public Intake intake(String agency, String procedure, List<HandedIn> papers) {
    return new Intake(
        agency,
        procedure,
        Channel.COUNTER,
        new Applicant(
            "Lê Thị Diệu Linh",
            "045196000218",
            "0900000472",
            "",
            "Thôn Thủy Tú, xã Vĩnh Hoàng",
            "Kinh"),
        null,
        papers,
        1,
        ReturnBy.COUNTER,
        "");
  }

  /** Address of the page on which that person finds what the words say. */
  public String found(String username, String words) {
    return "/desk/search?words=" + sealed.seal(person(username).accountId(), words);
  }

  public Dossier received() {
    return received(MARITAL_STATUS);
  }

  public Dossier received(String procedure) {
    return receive.handle(person("tiepnhan"), intake(AGENCY, procedure), null);
  }

  /** Taken in for another commune, not yet sent there. */
  public Dossier takenInFor(String agency) {
    var intake = intake(AGENCY, MARITAL_STATUS).routed(new Routing(agency, false, null));
    return receive.handle(person("tiepnhan"), intake, null);
  }

  /** Handed in and not yet accepted. */
  public Dossier submitted() {
    return submitted(MARITAL_STATUS);
  }

  public Dossier submitted(String procedure) {
    return submit.handle(person("tiepnhan"), intake(AGENCY, procedure), null);
  }

  /** A line of the book of certified copies: an identity card, three copies. */
  public Entry certified() {
    return taken(Line.copy("Thẻ căn cước", 1, 3));
  }

  /** An electronic copy of an identity card, to be scanned. */
  public Entry electronicCopy() {
    return taken(Line.electronicCopy("Thẻ căn cước", 1));
  }

  private Entry taken(Line line) {
    var clerk = person("tiepnhan");
    var linh = new Requester("Lê Thị Diệu Linh", "045196000218", null, "0900000472", "");
    var request = LaneRequest.of(linh, List.of(line));
    return certifications.lines(clerk, takeIn.handle(clerk, request, null)).getFirst();
  }

  public Dossier assigned() {
    var forwarded = act("tiepnhan", received(), Action.FORWARD, "");
    return actions.perform(
        person("truongphong"),
        forwarded.code(),
        Action.ASSIGN,
        Request.of(forwarded.version(), "").to("canbo"));
  }

  /** With an officer, and somebody has called after it. */
  public Dossier urged() {
    var assigned = assigned();
    urge.handle(
        person("tiepnhan"), assigned.code(), new Call("Lê Thị Diệu Linh", "", "Hỏi kết quả", 0));
    return assigned;
  }

  public Dossier submittedForSignature() {
    return act("canbo", assigned(), Action.SUBMIT_FOR_SIGNATURE, "");
  }

  public Dossier approved() {
    return act("lanhdao", submittedForSignature(), Action.APPROVE, "");
  }

  public Dossier finished() {
    return act("vanthu", approved(), Action.ISSUE_RESULT, "");
  }

  public Dossier returned() {
    return act("traketqua", finished(), Action.RETURN_RESULT, "");
  }

  /** The id of a list of the due dates that differ from the calendar. */
  public long listedDueDates(String username) {
    var person = person(username);
    var id = recompute.ask(person, person.agencyId());
    recomputation.finish(id);
    return id;
  }

  public Dossier dossier(String username, DossierCode code) {
    return dossiers.get(person(username), code);
  }

  /** Gives a dossier to an officer. */
  public Dossier assign(String username, Dossier dossier, String officer) {
    return perform(username, dossier, Action.ASSIGN, Request.of(dossier.version(), "").to(officer));
  }

  /** An interlinked group just taken in, by its code. */
  public Dossier group(String code, String firstProcedure) {
    return receiveGroup.handle(
        person("tiepnhan"), intake(AGENCY, firstProcedure).of(code), Set.of(), null);
  }

  /** An act that needs more than a note. */
  public Dossier perform(String username, Dossier dossier, Action action, Request request) {
    return actions.perform(person(username), dossier.code(), action, request);
  }

  public Dossier act(String username, Dossier dossier, Action action, String note) {
    return actions.perform(
        person(username), dossier.code(), action, Request.of(dossier.version(), note));
  }
}
