package vn.motcua.satisfaction.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Contacts;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.model.Contact;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Punctuality;
import vn.motcua.dossier.model.Status;
import vn.motcua.notification.Language;
import vn.motcua.notification.Messages;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Recipient;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.token.Token;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.satisfaction.SatisfactionSettings;
import vn.motcua.satisfaction.model.Invitation;
import vn.motcua.satisfaction.model.Tally;
import vn.motcua.satisfaction.store.InvitationStore;
import vn.motcua.satisfaction.store.TallyStore;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

/**
 * Invites to rate each dossier once its result is handed over, in that transaction. Parts of a
 * group are not asked about: it was handed in as one. Whoever came to the office gets the link, and
 * only that person: a dossier is rated once.
 */
@Component
class InviteToRate {

  private final InvitationStore store;
  private final TallyStore tally;
  private final Contacts contacts;
  private final Messages messages;
  private final Organisation organisation;
  private final PublicAddress address;
  private final LegalSettings settings;
  private final Clock clock;

  InviteToRate(
      InvitationStore store,
      TallyStore tally,
      Contacts contacts,
      Messages messages,
      Organisation organisation,
      PublicAddress address,
      LegalSettings settings,
      Clock clock) {
    this.store = store;
    this.tally = tally;
    this.contacts = contacts;
    this.messages = messages;
    this.organisation = organisation;
    this.address = address;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener
  void on(DossierMoved moved) {
    var dossier = moved.after();
    if (moved.before().status() == Status.RETURNED
        || dossier.status() != Status.RETURNED
        || dossier.family().parent() != null) {
      return;
    }
    var now = clock.instant();
    var agency = organisation.agency(dossier.competence().agencyId());
    var invitation = invitation(dossier, agency, now);
    var link = Token.fresh();
    store.add(invitation, link);
    tally.count(invitation, invitation.month(), Tally.of(invitation, Tally.INVITED, ""));
    // what is given at once is asked about at the kiosk: its people stand there, and gave no
    // address
    if (!dossier.isGivenAtOnce()) {
      contacts
          .of(dossier.code())
          .ifPresent(contact -> tell(invitation, agency, contact, link, now));
    }
  }

  private Invitation invitation(Dossier dossier, Agency agency, Instant now) {
    var today = Vietnam.date(now);
    var days = settings.at(SatisfactionSettings.OPEN_DAYS, agency.path(), today);
    return new Invitation(
        dossier.id(),
        dossier.code().value(),
        agency.id(),
        agency.path(),
        dossier.holding().officerId(),
        dossier.procedure().code(),
        dossier.channel() == Channel.ONLINE,
        dossier.timing().supplements(),
        timeliness(dossier),
        today.withDayOfMonth(1),
        Vietnam.instant(today.plusDays(days + 1L).atStartOfDay()),
        false);
  }

  private static Timeliness timeliness(Dossier dossier) {
    var limit = dossier.timing().limit();
    var due = dossier.timing().due();
    var finishedAt = dossier.outcome().finishedAt();
    return limit == null || due == null || finishedAt == null
        ? Timeliness.UNDATED
        : Punctuality.of(limit, due, finishedAt);
  }

  private void tell(
      Invitation invitation, Agency agency, Contact contact, Token link, Instant now) {
    var hours = settings.at(SatisfactionSettings.ASK_AFTER, agency.path(), Vietnam.date(now));
    var to = recipient(contact);
    messages.handOver(
        new NewMessage(
            SatisfactionMessages.INVITATION,
            to,
            Map.of(
                "name", to.name(),
                "code", invitation.code(),
                "agency", agency.bodyName(),
                "until", Vietnam.date(invitation.expiresAt()).minusDays(1),
                "link", address.get() + "/danh-gia/" + link.text()),
            new SubjectRef("dossier", invitation.code()),
            "dossier/" + invitation.dossierId() + "/rate/",
            agency.id(),
            agency.path(),
            now.plus(Duration.ofHours(hours)),
            invitation.expiresAt()));
  }

  private static Recipient recipient(Contact contact) {
    var submitter = contact.submitter();
    if (submitter != null) {
      return new Recipient(
          submitter.fullName(), submitter.identityNumber(), "", submitter.phone(), Language.VI);
    }
    var applicant = contact.applicant();
    return new Recipient(
        applicant.fullName(),
        applicant.identityNumber(),
        applicant.email(),
        applicant.phone(),
        Language.VI);
  }
}
