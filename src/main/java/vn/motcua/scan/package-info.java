/**
 * Paper made digital: scans and photographs become archivable, searchable PDF (công văn
 * 7197/BKHCN-CDSQG of 29/11/2025: 300 dpi, PDF/A of two layers, colour where a seal matters).
 *
 * <p>Pages wait in a tray, are put in order and made one file behind the scenes. Where the file
 * goes a module of a higher level says, as a {@link vn.motcua.scan.ScanTarget}; originals stay in
 * the records.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "records", "identity", "settings"})
@NullMarked
package vn.motcua.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
