package vn.motcua.ticket;

import static vn.motcua.notification.Placeholder.of;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.notification.DeclaresMessages;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Placeholder;
import vn.motcua.notification.Placeholder.Type;

/** What people with an appointment are told. */
@Component
public class AppointmentMessages implements DeclaresMessages {

  private static final Placeholder NAME = of("name", Type.TEXT, "Lê Thị Diệu Linh").cutTo(30);
  private static final Placeholder DAY =
      of("day", Type.DAY, LocalDate.of(2026, 11, 26)).mandatory();
  private static final Placeholder HOURS =
      of("hours", Type.TEXT, "09:00–10:00").mandatory().cutTo(12);
  private static final Placeholder AGENCY =
      of("agency", Type.TEXT, "Ủy ban nhân dân xã Vĩnh Hoàng").mandatory().cutTo(50);
  private static final Placeholder SERVICE = of("service", Type.TEXT, "Hộ tịch").cutTo(40);
  private static final Placeholder CODE = of("code", Type.TEXT, "472 913").mandatory().cutTo(8);
  private static final Placeholder OWN_LINK =
      of("link", Type.SECRET_LINK, "https://mot-cua.example/dat-hen/wZ8kq2N0cX7yB1tV5rL9aQ")
          .mandatory();

  /** Made, or moved: somebody waits before the screen for it. */
  public static final MessageKind BOOKED =
      MessageKind.of("ticket.appointment-booked", NAME, DAY, HOURS, AGENCY, SERVICE, CODE, OWN_LINK)
          .awaited();

  public static final MessageKind REMINDER =
      MessageKind.of(
          "ticket.appointment-reminder", NAME, DAY, HOURS, AGENCY, SERVICE, CODE, OWN_LINK);

  /** By the desk. */
  public static final MessageKind CANCELLED =
      MessageKind.of(
          "ticket.appointment-cancelled",
          NAME,
          DAY,
          HOURS,
          AGENCY,
          of("reason", Type.LINES, "Hệ thống bảo trì vào sáng ngày 26/11.").mandatory().cutTo(90),
          of("link", Type.LINK, "https://mot-cua.example/dat-hen").mandatory());

  @Override
  public List<MessageKind> kinds() {
    return List.of(BOOKED, REMINDER, CANCELLED);
  }
}
