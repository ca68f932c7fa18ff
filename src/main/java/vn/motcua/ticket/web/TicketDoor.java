package vn.motcua.ticket.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.kiosk.KioskDoor;

/** Taking a number, the first of what is done at a device. */
@Component
@Order(1)
class TicketDoor implements KioskDoor {

  @Override
  public String url() {
    return KioskTicketController.PATH;
  }

  @Override
  public String messageKey() {
    return "ticket.take";
  }
}
