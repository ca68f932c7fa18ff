/** All SQL of the module. */
@NullMarked
package vn.motcua.dossier.store;

import org.jspecify.annotations.NullMarked;
