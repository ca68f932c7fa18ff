package vn.motcua.dossier.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import vn.motcua.shared.NotVisible;

/** Where a page of a register ended: receipt, dossier and its running number. */
public record RegisterCursor(Instant receivedAt, long dossierId, int number) {

  static RegisterCursor after(RegisterEntry entry) {
    return new RegisterCursor(entry.receivedAt(), entry.dossierId(), entry.number());
  }

  /** Reads {@link #text}; anything else is not visible. */
  static RegisterCursor of(String text) {
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
      return new RegisterCursor(
          Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS),
          Long.parseLong(parts[1]),
          Integer.parseInt(parts[2]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
      throw new NotVisible("cursor");
    }
  }

  String text() {
    var plain =
        ChronoUnit.MICROS.between(Instant.EPOCH, receivedAt) + " " + dossierId + " " + number;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
