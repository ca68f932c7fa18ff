package vn.motcua.scan;

import vn.motcua.records.StoredContent;
import vn.motcua.shared.Actor;

/** A module onto whose things scans are put. */
public interface ScanTarget {

  /** Its name among the targets, in lower case. */
  String kind();

  /**
   * Where the scan will lie, if the actor may put it there.
   *
   * @param place in the target's own words
   * @throws RuntimeException {@link vn.motcua.shared.Denied}, {@link vn.motcua.shared.NotVisible}
   *     or {@link vn.motcua.shared.Refused} when not
   */
  Place look(Actor actor, String place);

  /** Puts the finished file there, in the caller's transaction. */
  void put(Actor actor, String place, String name, StoredContent content);

  /**
   * @param title of the paper, also that of the file
   * @param url of the page to go back to
   * @param agency who digitises, for the metadata of the file
   */
  record Place(String title, String url, String agency) {}
}
