/** Puts the frame around the pages of the desk: menu by rights, counts, who is signed in. */
@NullMarked
package vn.motcua.desk.frame;

import org.jspecify.annotations.NullMarked;
