/** All SQL of the module. */
@NullMarked
package vn.motcua.arrival.store;

import org.jspecify.annotations.NullMarked;
