package vn.motcua.post.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.post.parcel.Preparation;

/**
 * One parcel.
 *
 * @param facts label and value, in order
 * @param typed what stands in the form that prepares it
 * @param owed what is owed for the dossier, in words; empty when nothing
 * @param tracking what the desk typed
 * @param needsTracking whether the number of the post office's slip is asked for
 * @param movements what may be written down of it; empty when nothing may
 * @param waits what the carrier is being asked; empty when nothing
 */
public record ParcelPage(
    String number,
    long version,
    String title,
    String dossier,
    Status state,
    List<Option> facts,
    boolean returns,
    boolean mayPrepare,
    Preparation typed,
    String owed,
    boolean mayHandOver,
    String tracking,
    boolean needsTracking,
    boolean mayCancel,
    List<Option> movements,
    boolean mayDecide,
    @Nullable String label,
    String waits,
    List<Step> story,
    String back,
    Problems problems) {

  public ParcelPage {
    facts = List.copyOf(facts);
    movements = List.copyOf(movements);
    story = List.copyOf(story);
  }
}
