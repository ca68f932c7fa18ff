package vn.motcua.post.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import vn.motcua.post.carrier.Carrier;
import vn.motcua.post.notice.ReceiveMove;

/** The carrier's server tells ours what happened to parcels; whoever has the key signs it. */
@Hidden
@RestController
class NoticeController {

  static final String PATH = "/api/v1/post/notices";

  private static final Logger log = LoggerFactory.getLogger(NoticeController.class);

  private final Carrier carrier;
  private final ReceiveMove receive;
  private final Clock clock;

  NoticeController(Carrier carrier, ReceiveMove receive, Clock clock) {
    this.carrier = carrier;
    this.receive = receive;
    this.clock = clock;
  }

  /**
   * 204 once all of it is written down, and again when it is sent again; 401 when it is not signed
   * by the carrier or older than five minutes, 400 when it cannot be read.
   */
  @PostMapping(PATH)
  ResponseEntity<Void> notice(
      @RequestHeader(name = "X-Post-Timestamp", required = false) @Nullable String timestamp,
      @RequestHeader(name = "X-Post-Signature", required = false) @Nullable String signature,
      @RequestBody(required = false) byte @Nullable [] body) {
    try {
      var moves =
          carrier.read(timestamp, signature, body == null ? new byte[0] : body, clock.instant());
      if (moves.isEmpty()) {
        log.warn("A notice of parcels that the carrier did not sign was turned away");
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
      }
      for (var move : moves.get()) {
        if (!receive.handle(move)) {
          log.warn("A notice of a parcel that is not ours");
        }
      }
      return ResponseEntity.noContent().build();
    } catch (JacksonException unreadable) {
      return ResponseEntity.badRequest().build();
    }
  }
}
