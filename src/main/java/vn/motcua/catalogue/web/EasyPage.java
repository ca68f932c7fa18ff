package vn.motcua.catalogue.web;

import java.util.List;
import vn.motcua.platform.web.piece.DeskCard;

/**
 * One procedure for whoever reads little: one idea a line.
 *
 * @param old why it is no longer asked for, a sentence; empty while it is in force
 * @param submit address where it is submitted online; empty where it is not
 */
public record EasyPage(
    String code,
    String name,
    String old,
    List<Line> purpose,
    List<Line> papers,
    List<Line> time,
    List<Line> fee,
    String level,
    DeskCard desk,
    String submit) {

  public EasyPage {
    purpose = List.copyOf(purpose);
    papers = List.copyOf(papers);
    time = List.copyOf(time);
    fee = List.copyOf(fee);
  }

  /**
   * One idea.
   *
   * @param words in the reader's language; empty when the catalogue's own words say it all
   * @param official words of the catalogue, in Vietnamese; empty when there is nothing to add
   */
  public record Line(String words, String official) {

    static Line of(String words) {
      return new Line(words, "");
    }

    static Line official(String words) {
      return new Line("", words);
    }
  }
}
