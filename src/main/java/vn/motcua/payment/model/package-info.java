/** Money of one dossier as double entries; nothing here reads or writes. */
@NamedInterface("model")
@NullMarked
package vn.motcua.payment.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
