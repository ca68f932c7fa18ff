package vn.motcua.demonstration.bank;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.NotVisible;

/** The pages of the played bank. */
@Controller
@RequestMapping(PlayedBank.PATH)
@ConditionalOnBooleanProperty("motcua.payment.trial")
class PlayedBankController {

  private static final String BACK = "/nop-phi/MC[2-9A-HJ-NP-Z]{12}";

  private final PlayedBank bank;

  PlayedBankController(PlayedBank bank) {
    this.bank = bank;
  }

  /** Where the gateway sends the payer. */
  @GetMapping("/pay")
  ModelAndView pay(
      @RequestParam String reference,
      @RequestParam long amount,
      @RequestParam String back,
      @RequestParam String signature,
      HttpServletRequest request) {
    var query = String.valueOf(request.getQueryString());
    if (!bank.isSigned(query.replaceFirst("&signature=.*", ""), signature)) {
      throw new NotVisible("attempt");
    }
    return new ModelAndView(
        "demonstration/bank", "page", new PlayedBankPage("/pay", reference, amount, path(back)));
  }

  @PostMapping("/pay")
  String paid(@RequestParam String what, @RequestParam long dong, @RequestParam String back) {
    bank.pay(what, dong);
    return "redirect:" + path(back);
  }

  @GetMapping("/chuyen")
  ModelAndView transfer(@RequestParam String content, @RequestParam long dong) {
    var back = content.matches("MC[2-9A-HJ-NP-Z]{12}") ? "/nop-phi/" + content : "/";
    return new ModelAndView(
        "demonstration/bank", "page", new PlayedBankPage("/chuyen", content, dong, back));
  }

  @PostMapping("/chuyen")
  String transferred(
      @RequestParam String what, @RequestParam long dong, @RequestParam String back) {
    var unused = bank.transfer("TRINH DIEN " + what, dong);
    return "redirect:" + path(back);
  }

  /** What servers ask. */
  @GetMapping("/attempts")
  ResponseEntity<byte[]> answer(
      @RequestParam String reference, @RequestParam String signature, HttpServletRequest request) {
    var query = String.valueOf(request.getQueryString());
    if (bank.isAway() || !bank.isSigned(query.replaceFirst("&signature=.*", ""), signature)) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
    var body = bank.answer(reference);
    var timestamp = bank.timestamp();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("MC-Timestamp", timestamp)
        .header("MC-Signature", bank.sign(timestamp, body))
        .body(body);
  }

  /** Only back to where people pay here. */
  private static String path(String back) {
    var path = back.replaceFirst("^https?://[^/]*", "");
    return path.matches(BACK) ? path : "/";
  }
}
