/** All SQL of the module. */
@NullMarked
package vn.motcua.submission.store;

import org.jspecify.annotations.NullMarked;
