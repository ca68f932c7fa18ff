/**
 * Posters and leaflets: PDF/A, always in Vietnamese, black and white; each bears a code that opens
 * what is in force when it is read, not what was in force when it was printed.
 */
@NullMarked
package vn.motcua.publication.paper;

import org.jspecify.annotations.NullMarked;
