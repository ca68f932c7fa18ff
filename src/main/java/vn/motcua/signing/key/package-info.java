/** Registering and retiring keys, and opening those registered. */
@NamedInterface("keys")
@NullMarked
package vn.motcua.signing.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
