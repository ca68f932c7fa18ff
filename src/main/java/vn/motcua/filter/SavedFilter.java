package vn.motcua.filter;

/**
 * Conditions under a name.
 *
 * @param query as the end of an address; conditions a list no longer knows are ignored by it
 * @param shared whether colleagues of the unit see it
 * @param opening whether the list opens with it for the reader
 */
public record SavedFilter(
    long id,
    FilterPlace place,
    long accountId,
    String ownerName,
    String name,
    String query,
    boolean shared,
    boolean opening) {

  public String url() {
    return place.path() + "?" + query;
  }
}
