package vn.motcua.signing;

import java.net.URI;
import java.nio.file.Path;

/** Where a key is and how it is reached; holds no secret in clear. */
public sealed interface KeyPlace {

  /** A PKCS#12 file, encrypted by its passphrase. */
  record InFile(byte[] keystore) implements KeyPlace {}

  /**
   * A token or security module plugged into this machine.
   *
   * @param driver one of those the machine's settings name
   * @param slot place among the slots with a token, from 0
   */
  record InToken(Path driver, int slot) implements KeyPlace {}

  /** A service of the Cloud Signature Consortium's kind. */
  record Remote(URI base, String credential) implements KeyPlace {}
}
