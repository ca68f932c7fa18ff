/** All SQL of the module. */
@NullMarked
package vn.motcua.citizen.store;

import org.jspecify.annotations.NullMarked;
