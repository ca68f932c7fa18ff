package vn.motcua.kiosk;

/**
 * A registered device, in use.
 *
 * @param agencyId in whose office it stands
 * @param name where it stands, as its people call it
 */
public record Device(long id, long agencyId, String agencyPath, String name) {

  /** Under which its wrong guesses are counted. */
  public String subject() {
    return "device " + id;
  }
}
