/** Brings lists of procedures into the catalogue. */
@NullMarked
package vn.motcua.catalogue.imports;

import org.jspecify.annotations.NullMarked;
