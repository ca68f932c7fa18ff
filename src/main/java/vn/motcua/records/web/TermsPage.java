package vn.motcua.records.web;

import java.util.List;

/**
 * Files whose term has ended.
 *
 * @param summary how many, and how large
 * @param reckoned as of when
 * @param next address of the next page; empty on the last
 */
public record TermsPage(String summary, String reckoned, List<Row> rows, String next) {

  /**
   * A content.
   *
   * @param where what its file belongs to; with how many other files it is, if it is more than one
   * @param url of that; empty when it has no page
   */
  public record Row(
      String name, String where, String url, String bytes, String until, String hash) {}
}
