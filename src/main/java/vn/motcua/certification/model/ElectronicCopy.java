package vn.motcua.certification.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.BookKind;

/**
 * A line whose copy is a file: where it stands on its way to the citizen.
 *
 * @param entry its line of the book
 * @param scan null until the original was scanned
 * @param compared null until somebody said that the scan is true to the original; with it the copy
 *     waits in the signing tray
 * @param dueAt of its dossier, when it was compared; null when nobody promised anything
 * @param numbered null until somebody began to sign it
 * @param signed null until it was
 */
public record ElectronicCopy(
    Entry entry,
    @Nullable Scan scan,
    @Nullable Compared compared,
    @Nullable Instant dueAt,
    @Nullable Numbered numbered,
    @Nullable Signed signed) {

  /** The kind of paper in the signing tray, and of its files. */
  public static final String KIND = "certified-copy";

  /** In addresses of citizens. */
  public static final String CITIZENS_KIND = "ban-sao";

  /**
   * The scanned original.
   *
   * @param faults of its pages, {@code 2:150:BLURRED}: page, dpi, warning
   */
  public record Scan(
      long fileId, String sha256, int pages, List<String> faults, Instant at, String byName) {

    public Scan {
      faults = List.copyOf(faults);
    }
  }

  /** Who compared the scan with the original. */
  public record Compared(Instant at, long by, String byName) {}

  /**
   * The number it is printed with.
   *
   * @param on the day printed
   * @param mark in the code of the print: 16 hexadecimal digits
   */
  public record Numbered(int year, int number, LocalDate on, String mark) {

    /** {@code Số 12, quyển số 01/2026-SCT/BS} */
    public String notation() {
      return "Số " + number + ", quyển số " + volume();
    }

    /** {@code 01/2026-SCT/BS} */
    public String volume() {
      return BookKind.COPY.volume(year);
    }
  }

  /** The file that counts. */
  public record Signed(Instant at, long fileId, String sha256) {}

  /** Where it stands. */
  public enum Stage {
    TO_SCAN,
    TO_COMPARE,
    TO_SIGN,
    CERTIFIED,
    VOID,
    DROPPED;

    /** Key of its name, {@code certification.copy.stage.TO_SCAN}. */
    public String messageKey() {
      return "certification.copy.stage." + name();
    }
  }

  public Stage stage() {
    return switch (entry.state()) {
      case CERTIFIED -> Stage.CERTIFIED;
      case VOID -> Stage.VOID;
      case DROPPED -> Stage.DROPPED;
      case WAITING ->
          scan == null ? Stage.TO_SCAN : compared == null ? Stage.TO_COMPARE : Stage.TO_SIGN;
    };
  }
}
