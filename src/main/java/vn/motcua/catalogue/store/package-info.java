/** All SQL of the catalogue. */
@NullMarked
package vn.motcua.catalogue.store;

import org.jspecify.annotations.NullMarked;
