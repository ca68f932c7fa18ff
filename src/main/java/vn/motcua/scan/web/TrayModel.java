package vn.motcua.scan.web;

import java.util.List;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The page of a tray.
 *
 * @param about what will happen, or what happened
 * @param open whether pages may come and change
 * @param mayReopen whether it failed
 * @param refresh whether something will still happen by itself
 * @param mostBytes of one file
 * @param fromScanner files the office's scanner left for this person
 */
public record TrayModel(
    long id,
    String paper,
    String backUrl,
    Status status,
    String about,
    String failure,
    boolean open,
    boolean mayReopen,
    boolean refresh,
    List<Page> pages,
    long mostBytes,
    int fromScanner,
    Problems problems) {

  /**
   * A page.
   *
   * @param number from 1
   * @param url of its pictures and forms
   * @param cut percents of the sides cut off: left, top, right, bottom
   */
  public record Page(
      long id,
      int number,
      String url,
      List<Status> marks,
      List<Integer> cut,
      boolean straighten,
      boolean clean,
      boolean first,
      boolean last) {}
}
