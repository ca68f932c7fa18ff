/** Papers asked for, handed in online. */
@NullMarked
package vn.motcua.submission.supplement;

import org.jspecify.annotations.NullMarked;
