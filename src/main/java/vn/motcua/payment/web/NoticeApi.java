package vn.motcua.payment.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.payment.gateway.ForgedNotice;
import vn.motcua.payment.gateway.Gateway;
import vn.motcua.payment.online.TakeTold;

/**
 * Where the gateway says what was paid, from server to server. It is answered only once what it
 * said is stored; it repeats a notice until then.
 */
@Hidden
@RestController
class NoticeApi {

  private static final Logger log = LoggerFactory.getLogger(NoticeApi.class);
  private static final Map<String, String> TAKEN = Map.of("result", "TAKEN");

  private final Gateway gateway;
  private final TakeTold take;

  NoticeApi(Gateway gateway, TakeTold take) {
    this.gateway = gateway;
    this.take = take;
  }

  @PostMapping("/api/v1/payment-notices")
  Map<String, String> notice(
      @RequestHeader(name = "MC-Timestamp", defaultValue = "") String timestamp,
      @RequestHeader(name = "MC-Signature", defaultValue = "") String signature,
      @RequestBody byte[] body) {
    take.handle(gateway.read(timestamp, signature, body));
    return TAKEN;
  }

  @ExceptionHandler
  ResponseEntity<Void> forged(ForgedNotice forged) {
    log.warn("A payment notice was refused: {}", forged.getMessage());
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
  }
}
