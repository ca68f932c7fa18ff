/** All SQL of certification. */
@NullMarked
package vn.motcua.certification.store;

import org.jspecify.annotations.NullMarked;
