/** Rules and sums; nothing here reads or writes. */
@NamedInterface("model")
@NullMarked
package vn.motcua.fee.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
