/**
 * Electronic copies of originals on paper: scanned, compared, signed and sealed, kept for the
 * citizen (NĐ 45/2020/NĐ-CP art. 10).
 */
@NamedInterface("electronic")
@NullMarked
package vn.motcua.certification.electronic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
