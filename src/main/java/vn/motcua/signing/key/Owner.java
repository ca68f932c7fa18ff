package vn.motcua.signing.key;

import vn.motcua.signing.HeldKey;

/** Names whose secret it is, so that one row's secret opens in no other. */
final class Owner {

  private Owner() {}

  static String of(HeldKey key) {
    return "signing-key:%d:%s:%s".formatted(key.agencyId(), key.accountId(), key.serial());
  }
}
