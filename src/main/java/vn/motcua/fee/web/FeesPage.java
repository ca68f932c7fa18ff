package vn.motcua.fee.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is laid down on fees.
 *
 * @param next address of the next page; null on the last
 */
public record FeesPage(
    String query,
    boolean over,
    String done,
    List<Row> country,
    List<Row> own,
    @Nullable String next,
    List<Row> exemptions) {

  public FeesPage {
    country = List.copyOf(country);
    own = List.copyOf(own);
    exemptions = List.copyOf(exemptions);
  }

  /**
   * A rule or exemption.
   *
   * @param code of the procedure; empty of an exemption
   * @param name of the procedure, or for whom it is
   * @param about item, way and case, or for which procedures
   * @param price or what is let off
   * @param link to the paper; empty where nobody gave it
   * @param entered by whom and when; empty of what was shipped
   * @param ended by whom and why; empty while nobody did
   * @param endUrl where it is ended; empty where it cannot be
   */
  public record Row(
      String code,
      String name,
      String about,
      String price,
      String days,
      String ground,
      String link,
      String entered,
      String ended,
      String endUrl) {}
}
