package vn.motcua.dossier.model;

/**
 * What whoever takes a dossier in says of its fee.
 *
 * @param copies or cases asked for; at least 1
 * @param pages of the original; at least 1
 * @param late whether what is registered is registered after the time the law gives for it
 * @param exemption code of the exemption claimed; empty = none
 * @param cash whether it is taken in cash at once
 */
public record FeeAsked(int copies, int pages, boolean late, String exemption, boolean cash) {

  /** One of each, nothing claimed, nothing taken yet. */
  public static final FeeAsked USUAL = new FeeAsked(1, 1, false, "", false);
}
