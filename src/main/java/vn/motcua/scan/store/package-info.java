/** All SQL of the trays. */
@NullMarked
package vn.motcua.scan.store;

import org.jspecify.annotations.NullMarked;
