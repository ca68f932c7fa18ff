/** All SQL of the module. */
@NullMarked
package vn.motcua.satisfaction.store;

import org.jspecify.annotations.NullMarked;
