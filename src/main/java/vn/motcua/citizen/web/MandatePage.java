package vn.motcua.citizen.web;

import java.util.List;
import vn.motcua.citizen.mandate.KeepMandates.Typed;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * For whom the citizen acts, and who acts for the citizen.
 *
 * @param proven whether the citizen's own number is, so that something may be given
 * @param giving whether what was typed is to be given
 */
public record MandatePage(
    boolean proven,
    List<Row> held,
    List<Row> given,
    List<Option> kinds,
    boolean giving,
    Typed typed,
    Problems problems) {

  public MandatePage {
    held = List.copyOf(held);
    given = List.copyOf(given);
    kinds = List.copyOf(kinds);
  }

  /**
   * One of them.
   *
   * @param who name and number of the other
   * @param about on what ground, until when
   * @param mayEnd whether the citizen wrote it
   */
  public record Row(long id, String who, String about, boolean mayEnd) {}

  /** What stands in the form for those one acts for. */
  public Typed said() {
    return giving ? Typed.NOTHING : typed;
  }

  /** What stands in the form for those who act for one. */
  public Typed toGive() {
    return giving ? typed : Typed.NOTHING;
  }
}
