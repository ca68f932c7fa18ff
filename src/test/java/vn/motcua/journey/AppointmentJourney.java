package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.CitizenBrowser;
import vn.motcua.testing.VietnamTime;
import vn.motcua.ticket.appointment.ComeForAppointment;
import vn.motcua.ticket.appointment.SeenAppointment;
import vn.motcua.ticket.calling.CallTickets;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.Ticket;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.ticket.taking.TakeTicket;

/** From a free hour chosen on a telephone to the counter that calls first whoever chose it. */
class AppointmentJourney extends Story {

  private static final Pattern TOKEN = Pattern.compile("/dat-hen/([A-Za-z0-9_-]{22})$");

  @Autowired Organisation organisation;
  @Autowired SeenAppointment seen;
  @Autowired ComeForAppointment come;
  @Autowired TakeTicket take;
  @Autowired CallTickets call;
  @Autowired SetupStore setup;

  @Test
  void whoever_books_an_hour_is_told_comes_with_a_code_and_is_called_first() {
    var clerk = desk.person("tiepnhan");
    var linh = somebody(Screen.PHONE);
    books(linh, "Lê Thị Diệu Linh");
    linh.sees("Đã hẹn").sees("Mã lịch hẹn");
    assertThat(Axe.grave(linh.page())).isEmpty();
    var first = appointment(linh);
    assertThat(told(first))
        .contains("ticket.appointment-booked EMAIL", "ticket.appointment-booked SMS");

    linh.follows("Đổi giờ").sees("Đang hẹn");
    assertThat(Axe.grave(linh.page())).isEmpty();
    linh.page().locator(".mc-ask-choices a").last().click();
    linh.page().locator(".mc-ask-choices button").last().click();
    linh.seesTitle("Lịch hẹn").sees("Đã hẹn");
    var moved = appointment(linh);
    assertThat(moved.hour()).isNotEqualTo(first.hour());
    assertThat(moved.code()).isEqualTo(first.code());

    var binh = somebody(Screen.PHONE);
    books(binh, "Trần Văn Bình");
    var other = appointment(binh);
    officer("tiepnhan")
        .opens("/desk/appointments?day=" + other.hour().day())
        .follows("Trần Văn Bình")
        .types("Lý do hủy", "Mất điện cả buổi.")
        .presses("Hủy lịch hẹn")
        .sees("Cơ quan hủy");
    binh.opens(binh.path()).sees("Mất điện cả buổi.");
    assertThat(told(other)).contains("ticket.appointment-cancelled SMS");

    assertThat(called(clerk.agencyId(), moved)).isEqualTo(moved.hour().begins());

    var hai = somebody(Screen.PHONE);
    books(hai, "Nguyễn Văn Hải");
    hai.presses("Hủy lịch hẹn").presses("Nhấn lần nữa").sees("Đã hủy");
  }

  /** From the office to the confirmation, pressing the first that is free. */
  private void books(Person person, String name) {
    person.opens("/dat-hen").follows("Xã Vĩnh Hoàng").follows("Hộ tịch");
    assertThat(Axe.grave(person.page())).isEmpty();
    person.page().locator(".mc-ask-choices a").nth(2).click();
    person.sees("Chọn giờ");
    person.page().locator(".mc-ask-choices a").first().click();
    assertThat(Axe.grave(person.page())).isEmpty();
    person
        .types("Họ và tên", name)
        .types("Điện thoại di động", "09" + CitizenBrowser.digits(8))
        .types("Thư điện tử", "nguoidan@vidu.vn")
        .presses("Đặt hẹn")
        .sees(name);
  }

  private Appointment appointment(Person person) {
    var token = TOKEN.matcher(person.path());
    assertThat(token.find()).isTrue();
    return seen.of(new Token(token.group(1)));
  }

  /** On the day, whenever this runs: two wait already, and the code goes before them. */
  private Instant called(long agencyId, Appointment appointment) {
    var clerk = desk.person("tiepnhan");
    var agency = organisation.agency(agencyId);
    var begins = Vietnam.dateTime(appointment.hour().begins()).toString();
    return VietnamTime.at(
        begins,
        () -> {
          take.handle(agency, appointment.serviceId(), false, false);
          take.handle(agency, appointment.serviceId(), true, false);
          come.handle(agency, appointment.code(), false);
          return call.next(clerk, counter(agencyId, appointment.hour().day()))
              .map(Ticket::appointedAt)
              .orElseThrow();
        });
  }

  private long counter(long agencyId, LocalDate day) {
    return setup.counters(agencyId, day).getFirst().id();
  }

  private String told(Appointment appointment) {
    return String.join(
        ", ",
        jdbc.sql(
                """
                select kind || ' ' || channel
                  from notification.message
                 where subject_type = 'appointment'
                   and subject_id = :id
                """)
            .param("id", Long.toString(appointment.id()))
            .query(String.class)
            .list());
  }
}
