/**
 * Paper made digital: scans and photographs become archivable, searchable PDF (công văn
 * 7197/BKHCN-CDSQG of 29/11/2025: 300 dpi, PDF/A of two layers, colour where a seal matters).
 *
 * <p>An engine only: it knows no dossier and keeps nothing.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform"})
@NullMarked
package vn.motcua.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
