package vn.motcua.helping;

/**
 * Those who help in a hamlet or residential group.
 *
 * @param agencyId of the commune that set it up
 * @param hamlet as people call it, {@code thôn Hiền Dũng}
 */
public record Team(long id, long agencyId, String agencyPath, String hamlet) {

  /** Of teams, in the trail. */
  public static final String SUBJECT = "helping-team";
}
