/** Making files of trays behind the scenes. */
@NullMarked
package vn.motcua.scan.work;

import org.jspecify.annotations.NullMarked;
