package vn.motcua.records.web;

import java.util.List;
import vn.motcua.platform.web.piece.Status;

/**
 * The store of files.
 *
 * @param facts what is so, each in a line
 * @param more how many damaged contents are not shown
 */
public record RecordsPage(List<Fact> facts, List<Kind> kinds, List<Damaged> damaged, String more) {

  /** A name and what is so, with a mark. */
  public record Fact(String name, String value, Status status) {}

  /** Files of one kind and format. */
  public record Kind(String name, String format, String files, String bytes) {}

  /**
   * A content that is not as it was kept.
   *
   * @param hash its first digits
   * @param url where it is handed in again; empty when there is no such page
   */
  public record Damaged(
      String hash, String bytes, String since, String kind, String name, String url) {}
}
