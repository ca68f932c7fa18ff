/** The languages citizens may read in, and what is wrong with the files of added ones. */
@NullMarked
package vn.motcua.desk.language;

import org.jspecify.annotations.NullMarked;
