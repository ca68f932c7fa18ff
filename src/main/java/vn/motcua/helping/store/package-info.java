/** Teams, assistances and their figures in the database. */
@NullMarked
package vn.motcua.helping.store;

import org.jspecify.annotations.NullMarked;
