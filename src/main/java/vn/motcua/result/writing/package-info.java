/** Results are written from dossiers, and written anew when they were wrong. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.result.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
