/** The books: read, printed, corrected, closed. */
@NamedInterface("book")
@NullMarked
package vn.motcua.certification.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
