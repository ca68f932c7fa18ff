package vn.motcua.evaluation.declaring;

import org.jspecify.annotations.Nullable;

/**
 * What an agency says of itself because the system cannot know it; null = nothing.
 *
 * @param listed procedures on the list of the one-stop desk
 * @param onTheSpot of these: received, appraised and approved there
 * @param atDesk of these: received and returned there
 * @param posted whether procedures are posted up, exactly, in full and in time
 * @param petitionsOnTime of the petitions: answered in time
 * @param petitionsProlonged of the petitions: dragged on
 */
public record Declared(
    @Nullable Integer listed,
    @Nullable Integer onTheSpot,
    @Nullable Integer atDesk,
    @Nullable Boolean posted,
    @Nullable Integer petitions,
    @Nullable Integer petitionsOnTime,
    @Nullable Integer petitionsProlonged) {

  public static final Declared NOTHING = new Declared(null, null, null, null, null, null, null);

  public boolean isNothing() {
    return equals(NOTHING);
  }
}
