package vn.motcua.signing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tab;

/**
 * The papers that wait for a signature.
 *
 * @param tabs kinds of papers with their counts; empty when there is but one
 * @param idempotencyKey makes a repeated submit harmless
 */
public record TrayPage(
    Lock lock,
    String kind,
    List<Tab> tabs,
    List<Row> rows,
    boolean readFirst,
    String idempotencyKey,
    Problems problems) {

  /**
   * Whether the key is open.
   *
   * @param words how long it stays so; empty when it is locked
   * @param hasKey whether one is registered at all
   */
  public record Lock(String words, boolean hasKey) {

    public boolean isOpen() {
      return !words.isEmpty();
    }
  }

  /**
   * @param pick what the tick box sends
   * @param url where it is read
   * @param due by when; null = no day is set
   * @param read whether this version was opened
   */
  public record Row(
      String pick,
      boolean picked,
      String url,
      String title,
      String subject,
      String kind,
      String dossier,
      @Nullable Status due,
      boolean read) {}

  /**
   * One paper to read.
   *
   * @param version the one shown
   * @param url of this page
   * @param pdf address of the paper itself
   * @param own page of its own, where it is sent back
   * @param next the paper after it; empty for the last
   * @param before what became of the one signed just before; null when none was
   */
  public record Paper(
      Lock lock,
      Long version,
      String title,
      String subject,
      String dossier,
      @Nullable Status due,
      String place,
      String url,
      String pdf,
      String own,
      String next,
      @Nullable Outcome before,
      String idempotencyKey,
      Problems problems) {}

  /** What became of a batch so far. */
  public record Outcome(long id, String at, int signed, int total, int left, List<Line> lines) {}

  /**
   * @param state null while it waits
   * @param reason in a sentence; empty when there is none
   */
  public record Line(
      String title,
      String subject,
      String url,
      String number,
      boolean read,
      @Nullable Status state,
      String reason) {}
}
