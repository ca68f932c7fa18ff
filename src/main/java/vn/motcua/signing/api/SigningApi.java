package vn.motcua.signing.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.tray.SigningTray;
import vn.motcua.signing.tray.WaitingPaper;

/** The papers that wait for one's own signature, the most urgent first. */
@RestController
@RequestMapping("/api/v1/signing")
class SigningApi {

  private final SigningTray tray;

  SigningApi(SigningTray tray) {
    this.tray = tray;
  }

  /** At most 200 of each kind. */
  @GetMapping
  Slice<WaitingAnswer> waiting(Actor actor) {
    return new Slice<>(tray.waiting(actor).stream().map(SigningApi::answer).toList(), null);
  }

  private static WaitingAnswer answer(WaitingPaper paper) {
    return new WaitingAnswer(
        paper.kind(),
        paper.id(),
        paper.version(),
        paper.title(),
        paper.subject(),
        paper.dossierCode(),
        at(paper.dueAt()),
        paper.address());
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant at) {
    return at == null ? null : at.atZone(Vietnam.ZONE).toOffsetDateTime();
  }

  /**
   * @param subject whom it is for
   * @param address page of its own
   */
  record WaitingAnswer(
      String kind,
      long id,
      long version,
      String title,
      String subject,
      @Nullable String dossierCode,
      @Nullable OffsetDateTime dueAt,
      String address) {}
}
