package vn.motcua.payment.web;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.payment.online.BeginAttempt;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;

/** Where anybody with the reference pays, signed in or not: paying for another harms nobody. */
@Controller
@RequestMapping("/nop-phi/{reference:MC[2-9A-HJ-NP-Z]{12}}")
class PayController {

  private final PayPages pages;
  private final BeginAttempt begin;
  private final PublicAddress address;

  PayController(PayPages pages, BeginAttempt begin, PublicAddress address) {
    this.pages = pages;
    this.begin = begin;
    this.address = address;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference) {
    return page(pages.page(reference, Problems.NONE));
  }

  /** A few letters that change when something happened; asked every few seconds. */
  @GetMapping("/trang-thai")
  ResponseEntity<String> state(@PathVariable String reference) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.TEXT_PLAIN)
        .body(pages.state(reference));
  }

  /** A link to follow and no redirect: forms may not lead to other sites. */
  @PostMapping("/cong")
  ModelAndView leave(@PathVariable String reference) {
    try {
      var back = URI.create(address.get() + "/nop-phi/" + reference);
      return new ModelAndView("payment/leave", "url", begin.handle(reference, back).toString());
    } catch (Refused refused) {
      var page = page(pages.page(reference, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static ModelAndView page(PayPage page) {
    return new ModelAndView("payment/pay", "page", page);
  }
}
