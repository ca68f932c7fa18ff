package vn.motcua.records;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are kept, known by their first bytes and never by their name. */
public enum FileFormat {
  PDF("application/pdf", "pdf", "%PDF-"),
  JPEG("image/jpeg", "jpg", "\u00FF\u00D8\u00FF"),
  PNG("image/png", "png", "\u0089PNG\r\n\u001A\n"),
  TIFF("image/tiff", "tif", "II*\0", "MM\0*");

  private final String mediaType;
  private final String extension;
  private final String[] beginnings;

  /**
   * @param beginnings one character a byte
   */
  FileFormat(String mediaType, String extension, String... beginnings) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.beginnings = beginnings;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Without the dot. */
  public String extension() {
    return extension;
  }

  public boolean isPicture() {
    return this != PDF;
  }

  /** The format of a file that begins so; empty when it is none of these. */
  public static Optional<FileFormat> of(byte[] first) {
    return Arrays.stream(values()).filter(format -> format.begins(first)).findFirst();
  }

  private boolean begins(byte[] first) {
    return Arrays.stream(beginnings).anyMatch(beginning -> begins(first, beginning));
  }

  private static boolean begins(byte[] first, String beginning) {
    if (first.length < beginning.length()) {
      return false;
    }
    for (var i = 0; i < beginning.length(); i++) {
      if ((first[i] & 0xFF) != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
