package vn.motcua.scan.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The page of a tray.
 *
 * @param words what will happen, or what happened
 * @param open whether pages may come and change
 * @param mayReopen whether it failed
 * @param refresh whether something will still happen by itself
 * @param mostBytes of one file
 * @param fromScanner files the office's scanner left for this person
 * @param about what is said of the paper
 * @param others papers to which pages may go instead
 */
public record TrayModel(
    long id,
    String paper,
    String backUrl,
    Status status,
    String words,
    String failure,
    boolean open,
    boolean mayReopen,
    boolean refresh,
    List<Page> pages,
    long mostBytes,
    int fromScanner,
    AboutForm about,
    List<Option> others,
    List<OtherTray> otherTrays,
    Problems problems) {

  /** A tray that is open for another paper nearby. */
  public record OtherTray(String url, String paper) {}

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
