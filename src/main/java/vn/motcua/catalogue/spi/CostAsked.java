package vn.motcua.catalogue.spi;

/**
 * What a citizen typed to have a cost reckoned; all empty where nothing was.
 *
 * @param exemption code of the one that is claimed
 */
public record CostAsked(String copies, String pages, String exemption) {

  public static final CostAsked NOTHING = new CostAsked("", "", "");

  public boolean isNothing() {
    return copies.isBlank() && pages.isBlank() && exemption.isBlank();
  }
}
