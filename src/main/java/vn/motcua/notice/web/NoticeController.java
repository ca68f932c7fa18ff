package vn.motcua.notice.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.notice.ChooseNotices;
import vn.motcua.notice.Notices;
import vn.motcua.shared.Actor;

/**
 * One's notices: unread ones first asked for, opened, marked as read; which kinds to be told of.
 */
@Controller
@RequestMapping("/desk/notices")
class NoticeController {

  private final Notices notices;
  private final ChooseNotices choose;
  private final NoticePages pages;

  NoticeController(Notices notices, ChooseNotices choose, NoticePages pages) {
    this.notices = notices;
    this.choose = choose;
    this.pages = pages;
  }

  @GetMapping
  String list(
      Actor actor,
      @RequestParam(defaultValue = "unread") String list,
      @RequestParam(defaultValue = "") String before,
      Model model) {
    model.addAttribute("page", pages.page(actor, !list.equals("all"), NoticePages.cursor(before)));
    return "notice/notices";
  }

  /**
   * Opens what the notice is about and marks it as read; a link, so that it opens in a window of
   * its own too, and asked twice changes nothing.
   */
  @GetMapping("/{id:\\d{1,18}}")
  String open(Actor actor, @PathVariable long id) {
    return "redirect:" + NoticePages.target(notices.open(actor, id));
  }

  @PostMapping("/read")
  String readAll(Actor actor, @RequestParam long upTo) {
    notices.markAllRead(actor, upTo);
    return "redirect:/desk/notices";
  }

  @GetMapping("/kinds")
  String kinds(Actor actor, @RequestParam(defaultValue = "false") boolean done, Model model) {
    model.addAttribute("page", pages.kinds(actor, done));
    return "notice/kinds";
  }

  @PostMapping("/kinds")
  String choose(Actor actor, @RequestParam(defaultValue = "") List<String> kind) {
    choose.handle(actor, kind);
    return "redirect:/desk/notices/kinds?done=true";
  }
}
