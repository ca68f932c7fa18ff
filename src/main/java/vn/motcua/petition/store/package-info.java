/** All SQL of petitions. */
@NullMarked
package vn.motcua.petition.store;

import org.jspecify.annotations.NullMarked;
