package vn.motcua.informing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Contact;
import vn.motcua.informing.spi.SupplementLinks;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Messages;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Recipient;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.shared.Text;

/** Hands news of a dossier over to its people: to the applicant and to whoever handed it in. */
@Component
class Tell {

  private final Messages messages;
  private final Organisation organisation;
  private final PublicAddress address;
  private final ObjectProvider<SupplementLinks> supplements;

  Tell(
      Messages messages,
      Organisation organisation,
      PublicAddress address,
      ObjectProvider<SupplementLinks> supplements) {
    this.messages = messages;
    this.organisation = organisation;
    this.address = address;
    this.supplements = supplements;
  }

  /**
   * What is told of.
   *
   * @param procedure its name; empty for kinds that do not say it
   * @param toldOf as {@link Told} names it
   * @param agencyId whoever speaks
   * @param notBefore when it may be sent; null = now
   */
  record News(
      MessageKind kind,
      DossierCode code,
      String procedure,
      String toldOf,
      long agencyId,
      Map<String, Object> values,
      @Nullable Instant notBefore) {}

  void people(News news, Contact contact) {
    for (var each : people(contact).entrySet()) {
      var agency = organisation.agency(news.agencyId());
      var values = new HashMap<>(news.values());
      values.put("name", each.getValue().name());
      values.put("code", news.code().value());
      if (!news.procedure().isEmpty()) {
        values.put("procedure", news.procedure());
      }
      values.put("agency", agency.bodyName());
      values.put("link", address.get() + path(news));
      messages.handOver(
          new NewMessage(
              news.kind(),
              each.getValue(),
              values,
              Told.subject(news.code()),
              news.toldOf() + each.getKey(),
              agency.id(),
              agency.path(),
              news.notBefore(),
              null));
    }
  }

  /** Straight to where papers are handed in when that is what is asked; else where one looks. */
  private String path(News news) {
    var asked =
        news.kind().equals(InformingMessages.SUPPLEMENT_ASKED)
            || news.kind().equals(InformingMessages.SUPPLEMENT_REMINDER);
    var links = supplements.getIfAvailable();
    return asked && links != null ? links.make(news.code()) : "/tra-cuu/" + news.code();
  }

  /** What both gave the same, the applicant is told alone. */
  private static Map<String, Recipient> people(Contact contact) {
    var applicant = contact.applicant();
    var people = new HashMap<String, Recipient>();
    people.put(
        "applicant",
        new Recipient(
            applicant.fullName(),
            applicant.identityNumber(),
            applicant.email(),
            applicant.phone(),
            Language.VI));
    var submitter = contact.submitter();
    if (submitter != null) {
      people.put(
          "submitter",
          new Recipient(
              submitter.fullName(),
              unless(applicant.identityNumber(), submitter.identityNumber()),
              "",
              unless(applicant.phone(), submitter.phone()),
              Language.VI));
    }
    return people;
  }

  private static String unless(String applicants, String submitters) {
    return Text.number(applicants).equals(Text.number(submitters)) ? "" : submitters;
  }
}
