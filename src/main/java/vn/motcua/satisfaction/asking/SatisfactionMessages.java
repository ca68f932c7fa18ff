package vn.motcua.satisfaction.asking;

import static vn.motcua.notification.Placeholder.of;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.notification.DeclaresMessages;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Placeholder.Type;

/** People are asked how their dossier was handled. */
@Component
class SatisfactionMessages implements DeclaresMessages {

  static final MessageKind INVITATION =
      MessageKind.of(
          "satisfaction.invitation",
          of("name", Type.TEXT, "Lê Thị Diệu Linh").cutTo(30),
          of("code", Type.TEXT, "H50.101-261123-0001").mandatory().cutTo(25),
          of("agency", Type.TEXT, "Ủy ban nhân dân xã Vĩnh Hoàng").cutTo(50),
          of("until", Type.DAY, LocalDate.of(2026, 12, 23)),
          of("link", Type.SECRET_LINK, "https://mot-cua.example/danh-gia/wZ8kq2N0cX7yB1tV5rL9aQ")
              .mandatory());

  @Override
  public List<MessageKind> kinds() {
    return List.of(INVITATION);
  }
}
