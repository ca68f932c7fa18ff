package vn.motcua.evaluation.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The points of one dossier.
 *
 * @param url of the dossier
 * @param kinds what may be noted; empty when this person may not
 * @param kind what was chosen before
 * @param reason what was typed before
 */
public record DossierPointsPage(
    String code,
    String url,
    String procedure,
    String about,
    List<PointLine> lines,
    String total,
    String known,
    List<Noted> remarks,
    List<Option> kinds,
    String kind,
    String reason,
    Problems problems) {

  public DossierPointsPage {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
    kinds = List.copyOf(kinds);
  }

  /**
   * Something noted.
   *
   * @param strikeUrl where it is struck out; empty when it is, or this person may not
   * @param struck by whom and why it was; empty while it stands
   */
  public record Noted(String kind, String reason, String by, String struck, String strikeUrl) {}
}
