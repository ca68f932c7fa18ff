/** Filling a tray: pages added, measured, changed, put in order, handed over. */
@NullMarked
package vn.motcua.scan.tray;

import org.jspecify.annotations.NullMarked;
