/** The boards for everybody: which agencies there are, and what each handles. */
@NullMarked
package vn.motcua.publication.board;

import org.jspecify.annotations.NullMarked;
