/** All SQL of the module. */
@NullMarked
package vn.motcua.kiosk.store;

import org.jspecify.annotations.NullMarked;
