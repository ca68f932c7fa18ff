package vn.motcua.petition;

import static vn.motcua.notification.Placeholder.of;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.notification.DeclaresMessages;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Placeholder;
import vn.motcua.notification.Placeholder.Type;

/**
 * What those who sent petitions are told. No wording names them: the log of messages has more
 * readers than the petition.
 */
@Component
class PetitionMessages implements DeclaresMessages {

  private static final String AGENCY_EXAMPLE = "Ủy ban nhân dân xã Vĩnh Hoàng";
  private static final Placeholder CODE =
      of("code", Type.TEXT, "PA-H50.101-2026-0001").mandatory().cutTo(30);
  private static final Placeholder AGENCY = of("agency", Type.TEXT, AGENCY_EXAMPLE).cutTo(50);
  private static final Placeholder LINK =
      of("link", Type.LINK, "https://mot-cua.example/phan-anh/tra-cuu/PA-H50.101-2026-0001")
          .mandatory();
  private static final Placeholder REASON =
      of("reason", Type.LINES, "Xin cho biết ngày làm việc và tên cán bộ đã tiếp.")
          .mandatory()
          .cutTo(90);

  static final MessageKind RECEIVED =
      kind("received", of("due", Type.MOMENT, Instant.parse("2026-12-14T10:00:00Z")));
  static final MessageKind ASKED = kind("asked", REASON);
  static final MessageKind FORWARDED =
      kind("forwarded", of("to", Type.TEXT, AGENCY_EXAMPLE).mandatory().cutTo(50));
  static final MessageKind ANSWERED = kind("answered");
  static final MessageKind CLOSED = kind("closed", REASON);

  @Override
  public List<MessageKind> kinds() {
    return List.of(RECEIVED, ASKED, FORWARDED, ANSWERED, CLOSED);
  }

  private static MessageKind kind(String name, Placeholder... more) {
    var places = new ArrayList<>(List.of(CODE, AGENCY, LINK));
    places.addAll(List.of(more));
    return MessageKind.of("petition." + name, places.toArray(Placeholder[]::new));
  }
}
