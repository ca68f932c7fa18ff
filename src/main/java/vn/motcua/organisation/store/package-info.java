/** All SQL of the organisation, and the picture of it kept in memory. */
@NullMarked
package vn.motcua.organisation.store;

import org.jspecify.annotations.NullMarked;
