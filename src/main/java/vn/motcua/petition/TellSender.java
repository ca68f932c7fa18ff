package vn.motcua.petition;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Messages;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Recipient;
import vn.motcua.organisation.Organisation;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.shared.SubjectRef;

/** Tells whoever sent a petition what became of it, in the transaction in which it did. */
@Component
public class TellSender {

  private final Messages messages;
  private final Organisation organisation;
  private final PublicAddress address;

  TellSender(Messages messages, Organisation organisation, PublicAddress address) {
    this.messages = messages;
    this.organisation = organisation;
    this.address = address;
  }

  /** The code, where to follow it, when the answer is due. */
  public void received(Petition petition) {
    tell(
        PetitionMessages.RECEIVED,
        petition,
        petition.holding().agencyId(),
        Map.of("due", petition.timing().dueAt()));
  }

  /**
   * What an act means for whoever sent it, if anything. Whoever denounces somebody is told nothing
   * by message: what is said of them then stands in no log; the page answers the one who asks.
   *
   * @param before as it was when the agency that acts had it
   * @param note what was said with the act
   */
  public void of(Action action, Petition before, Petition after, String note) {
    if (after.holding().sealed()) {
      messages.takeBack(subject(after), toldOf(after, ""));
      return;
    }
    var speaker = before.holding().agencyId();
    switch (action) {
      case ASK -> tell(PetitionMessages.ASKED, after, speaker, Map.of("reason", note));
      case FORWARD ->
          tell(
              PetitionMessages.FORWARDED,
              after,
              speaker,
              Map.of("to", organisation.agency(after.holding().agencyId()).bodyName()));
      case ANSWER -> tell(PetitionMessages.ANSWERED, after, speaker, Map.of());
      case REFUSE, GUIDE -> tell(PetitionMessages.CLOSED, after, speaker, Map.of("reason", note));
      default -> {
        // inside the offices, or done by whoever would be told
      }
    }
  }

  private void tell(
      MessageKind kind, Petition petition, long speaker, Map<String, Object> particular) {
    var agency = organisation.agency(speaker);
    var values = new HashMap<>(particular);
    values.put("code", petition.code().value());
    values.put("agency", agency.bodyName());
    values.put("link", address.get() + "/phan-anh/tra-cuu/" + petition.code());
    messages.handOver(
        new NewMessage(
            kind,
            new Recipient(
                "", "", petition.sender().email(), petition.sender().phone(), Language.VI),
            values,
            subject(petition),
            toldOf(petition, petition.version() + "/" + kind.name()),
            agency.id(),
            agency.path(),
            null,
            null));
  }

  private static SubjectRef subject(Petition petition) {
    return new SubjectRef("petition", petition.code().value());
  }

  private static String toldOf(Petition petition, String act) {
    return "petition/" + petition.code() + "/" + act;
  }
}
