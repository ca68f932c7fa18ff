/** What a file really is, whatever its name says, and whether it may be kept. */
@NullMarked
package vn.motcua.records.format;

import org.jspecify.annotations.NullMarked;
