package vn.motcua.post.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tab;

/**
 * A list of parcels.
 *
 * @param connected whether a carrier is asked; else the desk writes down itself
 * @param labels where the labels of this list are printed; empty for lists without
 * @param typed the code of the dossier somebody asked a parcel for
 */
public record ParcelsPage(
    String place,
    boolean connected,
    List<Tab> tabs,
    String title,
    List<Row> rows,
    String labels,
    @Nullable String first,
    @Nullable String next,
    boolean mayReturn,
    boolean mayCollect,
    String typed,
    Problems problems) {

  public ParcelsPage {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
  }

  /**
   * One of them.
   *
   * @param contact address and telephone, masked
   * @param cod empty when nothing is to be collected
   * @param note when it should be there, or why it was not delivered; may be empty
   */
  public record Row(
      String number,
      String tracking,
      String direction,
      String dossier,
      String name,
      String contact,
      Status state,
      String when,
      String cod,
      String note,
      boolean late) {}
}
