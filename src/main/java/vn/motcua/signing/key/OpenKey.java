package vn.motcua.signing.key;

import vn.motcua.signing.KeyPlace;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.provider.Pkcs11Key;
import vn.motcua.signing.provider.Pkcs12Key;
import vn.motcua.signing.provider.RemoteKey;

/** Opens a key wherever it is. */
final class OpenKey {

  private OpenKey() {}

  /**
   * @param token of a remote service; not used for others
   */
  static SigningKey at(KeyPlace place, char[] secret, String token) {
    return switch (place) {
      case KeyPlace.InFile file -> Pkcs12Key.open(file.keystore(), secret);
      case KeyPlace.InToken there -> Pkcs11Key.open(there.driver(), there.slot(), secret);
      case KeyPlace.Remote remote ->
          RemoteKey.open(remote.base(), token, remote.credential(), secret);
    };
  }
}
