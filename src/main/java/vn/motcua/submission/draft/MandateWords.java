package vn.motcua.submission.draft;

import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Mandate;
import vn.motcua.citizen.MandateKind;
import vn.motcua.citizen.Mandates;
import vn.motcua.shared.Vietnam;

/** Says in a draft, in the words the desk reads, for whom the account lets its owner act. */
@Component
class MandateWords {

  private final Mandates mandates;
  private final MessageSource messages;

  MandateWords(Mandates mandates, MessageSource messages) {
    this.mandates = mandates;
    this.messages = messages;
  }

  /** What stands in the fields of the other person; nothing when none is chosen, or it is over. */
  Map<String, String> of(Citizen citizen, Map<String, String> typed) {
    return Answers.mandate(typed)
        .flatMap(id -> mandates.find(citizen, id))
        .map(this::said)
        .orElse(Map.of());
  }

  private Map<String, String> said(Mandate mandate) {
    var isOrganisation = mandate.kind() == MandateKind.ORGANISATION;
    var isNumbered = isOrganisation && !mandate.number().isEmpty();
    return Map.of(
        Answers.OTHER_NAME,
        isNumbered ? mandate.name() + " (" + mandate.number() + ")" : mandate.name(),
        Answers.OTHER_NUMBER,
        // that of an organisation is no identity number
        isOrganisation ? "" : mandate.number(),
        Answers.OTHER_GROUND,
        ground(mandate));
  }

  private String ground(Mandate mandate) {
    var kind = messages.getMessage(mandate.kind().messageKey(), null, Vietnam.LOCALE);
    var ground = kind + ": " + mandate.ground();
    var last = mandate.lastDay();
    return last == null
        ? ground
        : messages.getMessage(
            "citizen.mandate.until", new Object[] {ground, Vietnam.show(last)}, Vietnam.LOCALE);
  }
}
