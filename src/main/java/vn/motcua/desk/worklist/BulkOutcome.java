package vn.motcua.desk.worklist;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/**
 * What became of several dossiers; kept in the session until it has been shown.
 *
 * @param act name of the {@link BulkAct}
 * @param list key of the list it came from
 */
public record BulkOutcome(String act, String list, List<Line> lines) implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  /**
   * One dossier of it.
   *
   * @param words where it is now, or why nothing was done
   */
  public record Line(String code, boolean done, String words) implements Serializable {

    @Serial private static final long serialVersionUID = 1;

    public String url() {
      return WorklistAddress.PATH + "/" + code;
    }
  }

  public long done() {
    return lines.stream().filter(Line::done).count();
  }

  public long failed() {
    return lines.size() - done();
  }

  public String backUrl() {
    return WorklistAddress.PATH + "?list=" + list;
  }
}
