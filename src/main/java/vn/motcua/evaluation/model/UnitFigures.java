package vn.motcua.evaluation.model;

import org.jspecify.annotations.Nullable;

/**
 * What an agency is judged by as a whole. Null = nobody said, or nobody knows.
 *
 * @param listed procedures on the list of the one-stop desk
 * @param onTheSpot of these: received, appraised and approved there
 * @param atDesk of these: received and returned there
 * @param posted whether they are posted up, exactly, in full and in time
 * @param petitions about procedures and conduct
 * @param petitionsOnTime of these: answered in time
 * @param petitionsProlonged of these: dragged on
 * @param inUse procedures the agency has set up
 * @param published of these: made public electronically
 * @param online of these: offered online in full or in part
 * @param received dossiers received in the period
 * @param receivedOnline of these: handed in online
 * @param onlineLate handed in online, and ended late in the period or late at its end
 */
public record UnitFigures(
    @Nullable Integer listed,
    @Nullable Integer onTheSpot,
    @Nullable Integer atDesk,
    @Nullable Boolean posted,
    @Nullable Integer petitions,
    @Nullable Integer petitionsOnTime,
    @Nullable Integer petitionsProlonged,
    int inUse,
    int published,
    int online,
    long received,
    long receivedOnline,
    long onlineLate) {

  /** Whether every procedure in use is made public electronically. */
  public boolean isPublished() {
    return inUse > 0 && published == inUse;
  }
}
