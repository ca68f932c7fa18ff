package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.kiosk.RegisterDevice;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.ticket.store.TicketStore;

/** From the number at the door to the receipt. */
class TicketJourney extends Story {

  @Autowired RegisterDevice register;
  @Autowired SetupStore setup;
  @Autowired TicketStore tickets;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void a_number_taken_at_the_door_is_called_in_the_hall_and_joins_what_is_taken_in() {
    var administrator = officer("quantri");
    var clerk = desk.person("tiepnhan");
    administrator
        .opens("/desk/tickets/setup?agency=" + clerk.agencyId())
        .types("Chữ cái", "H")
        .types("Tên loại việc", "Hộ tịch")
        .presses("Thêm loại việc")
        .sees("H · Hộ tịch");
    administrator
        .types("Số quầy", "7")
        .checks("H · Hộ tịch")
        .presses("Thêm quầy")
        .sees("Quầy 7 · H");

    var code = register.handle(desk.person("quantri"), clerk.agencyId(), "Cửa vào").shown();
    var door =
        somebody(Screen.PHONE)
            .opens("/kiosk")
            .types("Mã đăng ký", code)
            .presses("Đăng ký")
            .follows("Lấy số thứ tự");
    assertThat(Axe.grave(door.page())).isEmpty();
    door.opens("/kiosk/so/" + taken(clerk.agencyId())).seesTitle("H001").sees("Còn 0 người trước");
    assertThat(Axe.grave(door.page())).isEmpty();

    var hall =
        somebody(new NewContextOptions().setViewportSize(1920, 1080).setLocale("vi-VN"))
            .opens("/man-hinh/" + clerk.agencyId());
    hall.sees("Chưa gọi số nào");

    var reception = officer("tiepnhan").opens("/desk/tickets?counter=" + counter(clerk.agencyId()));
    reception.presses("Gọi số tiếp theo").sees("H001").sees("Mời số hát không không một");
    assertThat(Axe.grave(reception.page())).isEmpty();
    hall.sees("H001").sees("Quầy 7");
    assertThat(hall.page().locator("[data-call]").first().getAttribute("data-spoken"))
        .isEqualTo("Mời số hát không không một đến quầy số bảy");

    var dossier = desk.received().code().value();
    reception.opens("/desk/tickets").sees(dossier).presses("Xong").sees("Chưa gọi ai");
    assertThat(
            jdbc.sql(
                    """
                    select t.label from ticket.ticket_dossier d join ticket.ticket t on t.id = d.ticket_id
                     where d.dossier_code = :code
                    """)
                .param("code", dossier)
                .query(String.class)
                .single())
        .isEqualTo("H001");
    officer("tiepnhan").opens("/desk/tickets/waits").sees("H · Hộ tịch").sees("Quầy 7");
  }

  private long counter(long agencyId) {
    return setup.counters(agencyId, Vietnam.date(clock.instant())).stream()
        .filter(each -> each.number() == 7)
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** Taken whatever the hour: whether the desk is open is tested elsewhere. */
  private String taken(long agencyId) {
    var today = Vietnam.date(clock.instant());
    var service =
        setup.services(agencyId, today).stream()
            .filter(each -> each.prefix().equals("H"))
            .findFirst()
            .orElseThrow();
    var token = Token.fresh();
    transaction.executeWithoutResult(
        status ->
            tickets.add(
                service,
                today,
                tickets.nextNumber(service.id(), today),
                token,
                false,
                false,
                clock.instant()));
    return token.text();
  }
}
