/** The page of a tray. */
@NullMarked
package vn.motcua.scan.web;

import org.jspecify.annotations.NullMarked;
