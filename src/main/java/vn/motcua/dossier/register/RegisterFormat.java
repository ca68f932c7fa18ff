package vn.motcua.dossier.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a register can be given out as. */
public enum RegisterFormat {
  PDF("application/pdf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  RegisterFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** {@code pdf} */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RegisterFormat> of(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
