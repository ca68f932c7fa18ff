/** The tables of the module. */
@NullMarked
package vn.motcua.records.store;

import org.jspecify.annotations.NullMarked;
