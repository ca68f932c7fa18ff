package vn.motcua.signing.key;

import org.jspecify.annotations.Nullable;
import vn.motcua.signing.HeldKey;

/** A key with the secrets kept for it, encrypted. */
record StoredKey(HeldKey held, byte @Nullable [] secret, byte @Nullable [] token) {}
