/** Reads the published list of procedures: its columns, and what their words mean. No SQL. */
@NullMarked
package vn.motcua.catalogue.source;

import org.jspecify.annotations.NullMarked;
