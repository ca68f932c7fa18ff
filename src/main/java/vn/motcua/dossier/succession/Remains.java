package vn.motcua.dossier.succession;

/**
 * What is still with an agency that ended.
 *
 * @param people accounts, and members of staff without one
 * @param roles over the agency that are not over
 * @param open dossiers it received, decides or holds, not handed over or closed
 * @param past dossiers it received or decided that are
 */
public record Remains(int people, int roles, int open, int past) {

  public boolean isNothing() {
    return people == 0 && roles == 0 && open == 0 && past == 0;
  }
}
