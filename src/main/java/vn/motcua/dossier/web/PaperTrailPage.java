package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tab;

/** The pages about papers. */
public final class PaperTrailPage {

  private PaperTrailPage() {}

  /** Hand-over by scanning, with what was scanned today. */
  public record Scan(List<Tab> tabs, ScanForm form, List<Option> colleagues, List<ScanRow> rows) {}

  /**
   * A scan.
   *
   * @param url of the dossier; empty when no code was read
   * @param words where the paper went, or why nothing was done
   */
  public record ScanRow(
      String time, String code, String url, String applicant, Status state, String words) {}

  /**
   * @param open what was given away and stands in no minutes
   * @param next address of older ones; null when there are none
   */
  public record MinutesList(
      List<Tab> tabs, List<OpenRow> open, List<MinutesRow> rows, @Nullable String next) {}

  /** Papers given to a unit. */
  public record OpenRow(long agency, String department, String unit, int papers, String since) {}

  /** Minutes. */
  public record MinutesRow(
      String number, String url, String made, String giver, String receiver, int papers) {}

  /** Where paper and dossier have parted at a desk. */
  public record Day(
      List<Tab> tabs,
      String now,
      List<PartedRow> gone,
      String goneCount,
      List<PartedRow> left,
      String leftCount) {}

  /** A dossier whose paper is elsewhere. */
  public record PartedRow(
      String code,
      String url,
      String applicant,
      String procedure,
      String status,
      String dossierAt,
      String paperAt,
      String since) {}

  /**
   * Where papers lie.
   *
   * @param q what was searched for
   * @param next address of older ones; null when there are none
   */
  public record Places(List<Tab> tabs, String q, List<PlaceRow> rows, @Nullable String next) {}

  /** A paper and its place. */
  public record PlaceRow(
      String code,
      String url,
      String applicant,
      String status,
      String place,
      String who,
      String since) {}
}
