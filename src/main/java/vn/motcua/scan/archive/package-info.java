/**
 * Pages as PDF/A-2u of two layers: the picture, and below it, invisible, the words that were read
 * (công văn 7197/BKHCN-CDSQG).
 */
@NullMarked
package vn.motcua.scan.archive;

import org.jspecify.annotations.NullMarked;
