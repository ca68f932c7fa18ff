/** All SQL of the module. */
@NullMarked
package vn.motcua.publication.store;

import org.jspecify.annotations.NullMarked;
