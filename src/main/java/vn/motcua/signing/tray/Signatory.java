package vn.motcua.signing.tray;

/**
 * A person with the key opened, for the time of one batch. Every paper it hands back was checked:
 * each signature is whole, and by the key that was opened for it. How long the signatures can be
 * proved (B, T or LT) is a setting of the machine, the time is that of signing.
 */
public interface Signatory {

  /**
   * The paper with the person's signature above the printed name.
   *
   * @param printedName as it stands under the title; the last one in the paper counts
   * @throws vn.motcua.shared.Refused when it cannot be signed, or does not hold afterwards
   * @throws vn.motcua.shared.Unavailable when another system that is needed does not answer
   */
  byte[] sign(byte[] pdf, String printedName);

  /**
   * The paper with the person's signature, then the agency's seal over a third of it (NĐ 30/2020
   * annex I). Whether the person may have it sealed there is for the caller to know.
   *
   * @throws vn.motcua.shared.Refused as {@link #sign}; when the agency has no seal
   * @throws vn.motcua.shared.Unavailable when another system that is needed does not answer
   */
  byte[] signAndSeal(byte[] pdf, String printedName, long agencyId);
}
