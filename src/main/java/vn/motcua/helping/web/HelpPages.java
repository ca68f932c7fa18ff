package vn.motcua.helping.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.OneTimeCodes;
import vn.motcua.helping.Assistance;
import vn.motcua.helping.Assistances;
import vn.motcua.helping.HelpedDrafts;
import vn.motcua.helping.Helpers;
import vn.motcua.helping.assisting.BeginAssistance.Typed;
import vn.motcua.helping.assisting.RecordConsent;
import vn.motcua.helping.store.AssistanceStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.Vietnam;

/** Puts helping into words. */
@Component
class HelpPages {

  private static final int LATELY = 20;

  private final Helpers helpers;
  private final Assistances assistances;
  private final AssistanceStore store;
  private final RecordConsent consent;
  private final HelpedDrafts drafts;
  private final Organisation organisation;

  HelpPages(
      Helpers helpers,
      Assistances assistances,
      AssistanceStore store,
      RecordConsent consent,
      HelpedDrafts drafts,
      Organisation organisation) {
    this.helpers = helpers;
    this.assistances = assistances;
    this.store = store;
    this.consent = consent;
    this.drafts = drafts;
    this.organisation = organisation;
  }

  /** A code on its way to the person who is helped. */
  record Code(String id, String shown) {

    static final Code NONE = new Code("", "");

    static Code of(OneTimeCodes.Sent sent) {
      return new Code(sent.id().toString(), sent.shown());
    }
  }

  StartHelpPage start(Citizen helper, Typed typed, Problems problems) {
    var open = assistances.open(helper);
    return new StartHelpPage(
        helper.isProven(),
        helpers.teams(helper).stream()
            .map(
                team ->
                    new Option(
                        Long.toString(team.id()),
                        team.hamlet() + ", " + organisation.agency(team.agencyId()).name()))
            .toList(),
        open
            .map(
                each -> new Option(HelpController.PATH + "/" + each.id(), each.person().fullName()))
            .stream()
            .toList(),
        store.ofHelper(helper.id(), LATELY).stream()
            .filter(each -> each.consent() != null)
            .filter(each -> open.stream().noneMatch(one -> one.id() == each.id()))
            .map(
                each ->
                    new Option(
                        HelpController.PATH + "/" + each.id(),
                        each.person().fullName() + " · " + Show.moment(each.beganAt())))
            .toList(),
        typed,
        problems);
  }

  /**
   * @param sent code of the dossier handed in just now; empty otherwise
   */
  AssistancePage of(
      Citizen helper, Assistance assistance, String sent, Code code, Problems problems) {
    var open = assistances.isOpen(helper, assistance);
    var person = assistance.person();
    return new AssistancePage(
        assistance.id(),
        open
            ? AssistancePage.State.OPEN
            : assistance.isWaiting() ? AssistancePage.State.WAITING : AssistancePage.State.OVER,
        person.fullName(),
        open || assistance.isWaiting() ? person.identityNumber() : "",
        team(assistance),
        assistance.isWaiting() ? words(helper, assistance) : assistance.consentWords(),
        consent.isPossibleByCode(assistance) ? Mobile.local(person.phone()) : "",
        code.id(),
        code.shown(),
        open ? Vietnam.time(Objects.requireNonNull(assistance.endsAt())) : "",
        open ? drafts.of(assistance) : List.of(),
        store.dossiers(assistance.id()),
        sent,
        problems);
  }

  /** What the person says yes to. */
  String words(Citizen helper, Assistance assistance) {
    return t(
        "helping.consent.words",
        assistance.person().fullName(),
        helper.fullName(),
        team(assistance),
        Assistance.LONGEST.toHours());
  }

  private String team(Assistance assistance) {
    var team = assistance.team();
    return team.hamlet() + ", " + organisation.agency(team.agencyId()).name();
  }
}
