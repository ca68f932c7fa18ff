/** The queue of files, in PostgreSQL. */
@NullMarked
package vn.motcua.export.store;

import org.jspecify.annotations.NullMarked;
