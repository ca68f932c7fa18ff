package vn.motcua.portal.own;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.notification.Inbox;
import vn.motcua.notification.InboxMessage;
import vn.motcua.notification.Language;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.Words;

/** What a citizen was told in the app; under a number that is proven, and no other. */
@Controller
@RequestMapping(InboxController.PATH)
class InboxController {

  static final String PATH = "/toi/tin-nhan";

  private static final int ROWS = 20;

  private final Inbox inbox;

  InboxController(Inbox inbox) {
    this.inbox = inbox;
  }

  @GetMapping
  ModelAndView read(
      Citizen citizen,
      @RequestParam(name = "truoc", defaultValue = "" + Long.MAX_VALUE) long before) {
    return new ModelAndView("portal/inbox", "page", page(citizen, before));
  }

  private InboxPage page(Citizen citizen, long before) {
    if (!citizen.isProven()) {
      return new InboxPage(false, List.of(), 0, false, null);
    }
    var found = inbox.page(citizen.identityNumber(), Language.of(Words.lang()), before, ROWS + 1);
    var shown = found.subList(0, Math.min(ROWS, found.size()));
    return new InboxPage(
        true,
        shown.stream().map(InboxController::row).toList(),
        shown.isEmpty() ? 0 : shown.getFirst().id(),
        shown.stream().anyMatch(InboxMessage::unread),
        found.size() > ROWS ? PATH + "?truoc=" + shown.getLast().id() : null);
  }

  /**
   * @param upTo newest one seen
   */
  @PostMapping("/da-doc")
  String markRead(Citizen citizen, @RequestParam long upTo) {
    if (citizen.isProven()) {
      inbox.markRead(citizen.identityNumber(), upTo);
    }
    return "redirect:" + PATH;
  }

  private static InboxPage.Row row(InboxMessage message) {
    return new InboxPage.Row(
        message.title(),
        message.body(),
        message.link(),
        Show.moment(message.at()),
        message.unread());
  }
}
