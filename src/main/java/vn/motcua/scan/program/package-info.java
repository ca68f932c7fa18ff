/** Other programs of this machine, run as processes of their own. */
@NullMarked
package vn.motcua.scan.program;

import org.jspecify.annotations.NullMarked;
