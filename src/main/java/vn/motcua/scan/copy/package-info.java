/**
 * True copies of papers: pages as their files have them, nothing cleaned, nothing compressed anew,
 * in one PDF/A-2u. What is certified against an original must be what was scanned.
 */
@NamedInterface("copy")
@NullMarked
package vn.motcua.scan.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
