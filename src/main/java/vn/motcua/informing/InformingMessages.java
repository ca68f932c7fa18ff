package vn.motcua.informing;

import static vn.motcua.notification.Placeholder.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.motcua.notification.DeclaresMessages;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Placeholder;
import vn.motcua.notification.Placeholder.Type;

/** What applicants are told of. */
@Component
class InformingMessages implements DeclaresMessages {

  private static final String AGENCY_EXAMPLE = "Ủy ban nhân dân xã Vĩnh Hoàng";
  private static final Placeholder NAME = of("name", Type.TEXT, "Lê Thị Diệu Linh").cutTo(30);
  private static final Placeholder CODE =
      of("code", Type.TEXT, "H50.101-261123-0001").mandatory().cutTo(25);
  private static final Placeholder PROCEDURE =
      of("procedure", Type.TEXT, "Cấp Giấy xác nhận tình trạng hôn nhân").cutTo(50);
  private static final Placeholder AGENCY = of("agency", Type.TEXT, AGENCY_EXAMPLE).cutTo(50);
  private static final Placeholder LINK =
      of("link", Type.LINK, "https://mot-cua.example/tra-cuu/H50.101-261123-0001").mandatory();
  private static final Placeholder REASON =
      of("reason", Type.LINES, "Bổ sung bản chính Giấy xác nhận thông tin về cư trú.")
          .mandatory()
          .cutTo(90);
  private static final Placeholder DUE =
      of("due", Type.PHRASE, phrase("informing.due.at", "17:00 26/11/2026")).mandatory().cutTo(40);
  private static final Placeholder WAY =
      of("way", Type.PHRASE, phrase("informing.way.COUNTER", AGENCY_EXAMPLE)).cutTo(90);

  static final MessageKind SUBMITTED = kind("submitted");
  static final MessageKind RECEIVED = kind("received", DUE);
  static final MessageKind RECEIVED_ELSEWHERE =
      kind("received-elsewhere", of("competent", Type.TEXT, AGENCY_EXAMPLE).mandatory().cutTo(50));
  static final MessageKind SUPPLEMENT_ASKED = kind("supplement-asked", REASON);
  static final MessageKind TRANSFERRED =
      kind("transferred", of("competent", Type.TEXT, AGENCY_EXAMPLE).mandatory().cutTo(50));
  static final MessageKind RESCHEDULED = kind("rescheduled", REASON, DUE);
  static final MessageKind READY = kind("ready", WAY);
  static final MessageKind DELIVERED = kind("delivered");
  static final MessageKind SENT_BY_POST =
      kind("sent-by-post", of("tracking", Type.TEXT, "RA000000042VN").cutTo(40));
  static final MessageKind CAME_BACK =
      kind("came-back", of("reason", Type.TEXT, "Vắng nhà hai lần").cutTo(90));
  static final MessageKind REFUSED = kind("refused", REASON);
  static final MessageKind WITHDRAWN = kind("withdrawn");
  static final MessageKind STOPPED = kind("stopped", REASON);
  static final MessageKind UNFETCHED = kind("unfetched", WAY);
  static final MessageKind SUPPLEMENT_REMINDER = kind("supplement-reminder");
  static final MessageKind PAPER_EXPIRING =
      MessageKind.of(
          "informing.paper-expiring",
          NAME,
          CODE,
          AGENCY,
          LINK,
          of("until", Type.DAY, LocalDate.of(2027, 5, 26)).mandatory(),
          of("notation", Type.TEXT, "12/UBND-XNTTHN").cutTo(30));

  @Override
  public List<MessageKind> kinds() {
    return List.of(
        SUBMITTED,
        RECEIVED,
        RECEIVED_ELSEWHERE,
        SUPPLEMENT_ASKED,
        SUPPLEMENT_REMINDER,
        TRANSFERRED,
        RESCHEDULED,
        READY,
        UNFETCHED,
        DELIVERED,
        SENT_BY_POST,
        CAME_BACK,
        REFUSED,
        WITHDRAWN,
        STOPPED,
        PAPER_EXPIRING);
  }

  static DefaultMessageSourceResolvable phrase(String key, Object... arguments) {
    return new DefaultMessageSourceResolvable(new String[] {key}, arguments);
  }

  /** All name the dossier, its procedure, the agency and the address where it is looked up. */
  private static MessageKind kind(String name, Placeholder... more) {
    var places = new ArrayList<>(List.of(NAME, CODE, PROCEDURE, AGENCY, LINK));
    places.addAll(List.of(more));
    return MessageKind.of("informing." + name, places.toArray(Placeholder[]::new));
  }
}
