/** Finds procedures while somebody types. */
@NullMarked
package vn.motcua.catalogue.search;

import org.jspecify.annotations.NullMarked;
