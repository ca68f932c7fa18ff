package vn.motcua.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a table can be had as, and how many rows that bears. */
public enum ExportFormat {
  /** The most a sheet holds, less its heading. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1_048_000),
  CSV("text/csv;charset=UTF-8", Long.MAX_VALUE),
  /** Some 3,000 pages, three minutes of computing. */
  PDF("application/pdf", 100_000);

  private final String mediaType;
  private final long mostRows;

  ExportFormat(String mediaType, long mostRows) {
    this.mediaType = mediaType;
    this.mostRows = mostRows;
  }

  public String mediaType() {
    return mediaType;
  }

  public long mostRows() {
    return mostRows;
  }

  /** {@code xlsx} */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ExportFormat> of(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
