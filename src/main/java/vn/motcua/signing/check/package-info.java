/** Judging signatures by what EU DSS finds out about them. */
@NullMarked
package vn.motcua.signing.check;

import org.jspecify.annotations.NullMarked;
