package vn.motcua.scan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /** Other places near it, to which pages may go that were scanned along with its own. */
  List<Near> near(Actor actor, String place);

  /** Puts the finished file there, in the caller's transaction. */
  void put(Actor actor, String place, Made made);

  /**
   * A finished file.
   *
   * @param validUntil the last day the paper is good for; null = no end
   */
  record Made(String name, StoredContent content, @Nullable LocalDate validUntil) {}

  /**
   * A place near another.
   *
   * @param place in the target's own words
   * @param title of the paper
   */
  record Near(String place, String title) {}

  /**
   * @param title of the paper, also that of the file
   * @param url of the page to go back to
   * @param subject what the paper is for, for the metadata of the file
   * @param agency who digitises, for the metadata of the file
   * @param agencyCode identifier code of that agency; null when it has none
   */
  record Place(
      String title, String url, String subject, String agency, @Nullable String agencyCode) {}
}
