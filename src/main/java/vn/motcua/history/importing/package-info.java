/** Takes files of past dossiers over, chunk by chunk. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.history.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
