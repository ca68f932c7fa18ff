package vn.motcua.petition.web;

import static vn.motcua.platform.web.Words.t;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.petition.handling.PetitionRights;
import vn.motcua.petition.model.Petition;
import vn.motcua.shared.Actor;

/** Petitions in words of the desk; what is not for the reader is not in them. */
final class PetitionWords {

  private static final int EXCERPT = 140;

  private PetitionWords() {}

  static String sender(Actor actor, Petition petition) {
    return PetitionRights.mayKnowSender(actor, petition)
        ? petition.sender().name()
        : t("petition.sealed.sender");
  }

  static String content(Actor actor, Petition petition) {
    return PetitionRights.mayKnowSender(actor, petition)
        ? petition.subject().content()
        : t("petition.sealed.content");
  }

  static String excerpt(Actor actor, Petition petition) {
    var text = content(actor, petition).replace('\n', ' ');
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT - 1).strip() + "…";
  }

  /** {@code Hành vi · Điện thoại} */
  static String kind(Petition petition) {
    var likely = petition.subject().likely();
    return Stream.of(
            likely == null ? "" : t(likely.messageKey()),
            t(petition.receipt().source().messageKey()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
