package vn.motcua.signing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.signing.KeyPlace;
import vn.motcua.signing.SigningRefusal;

/**
 * What was typed about a key; files and secrets are never shown again.
 *
 * @param owner {@code PERSON} or {@code SEAL}
 * @param holder account name, or code of the agency
 * @param place {@code FILE}, {@code TOKEN} or {@code REMOTE}
 */
public record SigningKeyForm(
    @Nullable String owner,
    @Nullable String holder,
    @Nullable String place,
    @Nullable MultipartFile keystore,
    @Nullable String driver,
    @Nullable String slot,
    @Nullable String address,
    @Nullable String credential,
    @Nullable String token,
    @Nullable String secret,
    @Nullable MultipartFile picture) {

  static final SigningKeyForm EMPTY =
      new SigningKeyForm(null, null, null, null, null, null, null, null, null, null, null);

  boolean isSeal() {
    return "SEAL".equals(owner);
  }

  public String text(@Nullable String typed) {
    return Text.clean(typed);
  }

  /** As typed: blanks may belong to it. */
  String asTyped(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  byte @Nullable [] drawn() {
    return bytes(picture);
  }

  KeyPlace where() {
    return switch (text(place)) {
      case "TOKEN" -> new KeyPlace.InToken(Path.of(text(driver)), number());
      case "REMOTE" -> new KeyPlace.Remote(base(), text(credential));
      default -> {
        var file = bytes(keystore);
        if (file == null) {
          throw refused("keystore", SigningRefusal.SIGNING_KEY_FILE_BROKEN);
        }
        yield new KeyPlace.InFile(file);
      }
    };
  }

  private int number() {
    var typed = text(slot);
    if (!typed.matches("[0-9]{1,3}")) {
      throw refused("slot", SigningRefusal.SIGNING_SLOT_UNKNOWN);
    }
    return Integer.parseInt(typed);
  }

  private URI base() {
    try {
      return new URI(text(address));
    } catch (URISyntaxException malformed) {
      throw refused("address", SigningRefusal.SIGNING_ADDRESS_UNPROTECTED);
    }
  }

  private static byte @Nullable [] bytes(@Nullable MultipartFile file) {
    try {
      return file == null || file.isEmpty() ? null : file.getBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static Refused refused(String field, SigningRefusal reason) {
    return new Refused(List.of(Finding.of(field, reason)));
  }
}
