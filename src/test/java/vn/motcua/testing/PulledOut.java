package vn.motcua.testing;

import vn.motcua.signing.tray.Signatory;

/** Signs with a token that is pulled out in the middle. */
public final class PulledOut implements Signatory {

  @Override
  public byte[] sign(byte[] pdf, String printedName) {
    throw new IllegalStateException("token pulled out");
  }

  @Override
  public byte[] signAndSeal(byte[] pdf, String printedName, long agencyId) {
    return sign(pdf, printedName);
  }
}
