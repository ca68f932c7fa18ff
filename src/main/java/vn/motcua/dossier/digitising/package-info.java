/** Papers of a dossier as files (NĐ 45/2020/NĐ-CP; công văn 7197/BKHCN-CDSQG). */
@NullMarked
@NamedInterface("use-cases")
package vn.motcua.dossier.digitising;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
